package org.stet.engine.untrusted;

/** What came back from the process of untrusted rules is not as it must be. */
final class UnfitAnswer extends Exception {
  private static final long serialVersionUID = 1L;

  UnfitAnswer(String message) {
    super(message);
  }
}
