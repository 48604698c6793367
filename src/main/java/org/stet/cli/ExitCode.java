package org.stet.cli;

/** What a command returns to the shell. */
public final class ExitCode {
  /** Nothing was found at or above the fail level. */
  public static final int CLEAN = 0;

  /** Something was found at or above the fail level. */
  public static final int FINDINGS = 1;

  /** The command line or its input cannot be used. */
  public static final int BAD_INPUT = 2;

  /** A rule failed, or Stet did. */
  public static final int FAILURE = 3;

  private ExitCode() {}
}
