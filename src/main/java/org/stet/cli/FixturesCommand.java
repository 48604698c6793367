package org.stet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet fixtures}: the cases of rules and the stories. */
@Command(
    name = "fixtures",
    mixinStandardHelpOptions = true,
    description = "Look after the cases of rules and the annotated stories.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Examples:", "  stet fixtures --help"},
    subcommands = {FixturesValidateCommand.class, HelpCommand.class})
final class FixturesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
