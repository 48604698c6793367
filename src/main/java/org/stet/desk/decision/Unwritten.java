package org.stet.desk.decision;

/** A decision could not be written. The message is one sentence for the editor. */
public final class Unwritten extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unwritten(String sentence) {
    super(sentence, null, false, false);
  }
}
