package org.stet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet help exit-codes}: a page on what commands return. */
@Command(
    name = "exit-codes",
    description = {
      "What every command returns to the shell:",
      "",
      "  0  Nothing at or above the fail level; for corpus-diff, no difference.",
      "  1  Findings at or above the fail level with words of the draft (in a",
      "     story without a draft, any); suppressions that are unused, expired,",
      "     malformed, without a reason or for no known rule; for corpus-diff,",
      "     differences.",
      "  2  Bad use or input. One sentence on standard error says what, where",
      "     and what to do.",
      "  3  A rule failed, or Stet did. The report still holds what the other",
      "     rules found.",
      "",
      "A higher code outweighs a lower one. --fail-level info, warning or error",
      "says from which severity on findings count; with never, neither findings",
      "nor suppressions make the code 1. Suppressed findings and those of a",
      "--baseline do not count, nor where there is a draft do findings about the",
      "sources alone."
    },
    footer = {"", "Examples:", "  stet exit-codes"})
final class ExitCodesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
