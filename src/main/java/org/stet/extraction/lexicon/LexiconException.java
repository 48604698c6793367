package org.stet.extraction.lexicon;

/** A file of words that cannot be used. The message is one sentence for the person who edits it. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
