package org.stet.cli.rules;

import org.stet.cli.BadUse;
import org.stet.cli.ExitCode;
import picocli.CommandLine.Option;

/** From which percentage on a command succeeds. */
final class PercentOption {
  private static final int ALL = 100;

  @Option(
      names = "--at-least",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Least percentage that makes the exit code 0 (default: ${DEFAULT-VALUE}).")
  private int least;

  /**
   * Refuses what is no percentage.
   *
   * @throws BadUse if it is none
   */
  void check() {
    if (least < 0 || least > ALL) {
      throw new BadUse("--at-least is " + least + "; give a percentage from 0 to 100");
    }
  }

  /** The exit code for {@code percent}. */
  int exitCode(int percent) {
    return percent >= least ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  /** What is to be told on standard error, or null where the threshold is met. */
  String shortfall(String what, int percent) {
    return percent >= least
        ? null
        : "stet: %s is %d %%, at least %d %% are asked for".formatted(what, percent, least);
  }
}
