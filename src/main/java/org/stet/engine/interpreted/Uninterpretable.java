package org.stet.engine.interpreted;

/** A rule that cannot be run on these facts; the compiled rule would fail likewise. */
public final class Uninterpretable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Uninterpretable(String message) {
    super(message);
  }
}
