package org.stet.authoring;

/** A case file that cannot be run. The message is one sentence for its author. */
public final class InvalidCase extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidCase(String message) {
    super(message);
  }
}
