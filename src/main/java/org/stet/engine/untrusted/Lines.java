package org.stet.engine.untrusted;

/** Lines of a rule file. */
final class Lines {
  private Lines() {}

  /** The line, from 1, on which the code unit {@code at} of {@code text} stands. */
  static int of(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count();
  }
}
