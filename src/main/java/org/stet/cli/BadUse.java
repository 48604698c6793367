package org.stet.cli;

/** Options that do not go together, or a value that cannot be used. The message is one sentence. */
public final class BadUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadUse(String message) {
    super(message);
  }
}
