package org.stet.engine.untrusted;

/** The process of untrusted rules was killed, or has ended. */
final class Stopped extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean greedy;

  /**
   * @param greedy whether it took more time or memory than it may
   */
  Stopped(boolean greedy) {
    this.greedy = greedy;
  }

  boolean greedy() {
    return greedy;
  }
}
