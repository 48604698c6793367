package org.stet.reading;

/**
 * Input that cannot be used. The message is for the person who gave it: what is wrong, where, and
 * what to do about it.
 */
public final class UnreadableArticle extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableArticle(String message) {
    super(message);
  }

  public UnreadableArticle(String message, Throwable cause) {
    super(message, cause);
  }
}
