package org.stet.cli;

/** What a command returns to the shell. */
final class ExitCode {
  /** Nothing was found at or above the fail level. */
  static final int CLEAN = 0;

  /** Something was found at or above the fail level. */
  static final int FINDINGS = 1;

  /** The command line or its input cannot be used. */
  static final int BAD_INPUT = 2;

  /** A rule failed, or Stet did. */
  static final int FAILURE = 3;

  private ExitCode() {}
}
