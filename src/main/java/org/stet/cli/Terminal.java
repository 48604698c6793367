package org.stet.cli;

import org.stet.report.TextStyle;

/**
 * Whether somebody watches. Java 17 can tell only whether input and output both are a terminal, so
 * the launcher, which can tell each, passes it on in system properties.
 */
public final class Terminal {
  private Terminal() {}

  /** Whether standard output is a terminal. */
  static boolean watchesOutput() {
    return Boolean.getBoolean("stet.terminal.output");
  }

  /** Whether standard error is a terminal. */
  static boolean watchesErrors() {
    return Boolean.getBoolean("stet.terminal.errors");
  }

  /** Columns of the terminal; 100 where there is none. */
  public static int width() {
    return Integer.getInteger("stet.terminal.width", TextStyle.plain().width());
  }
}
