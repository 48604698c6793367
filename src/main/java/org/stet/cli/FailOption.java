package org.stet.cli;

import picocli.CommandLine.Option;

/** What makes a command fail. */
public final class FailOption {
  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description =
          "Least severity that makes the exit code 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailLevel level;

  /** The level that the user wants. */
  public FailLevel level() {
    return level;
  }
}
