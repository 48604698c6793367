package org.stet.cli.rules;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet rules}: the workbench of a rule author. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Write rules, and see to it that they say what they mean.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Examples:", "  stet rules --help"},
    subcommands = {
      ListCommand.class,
      NewCommand.class,
      LintCommand.class,
      TestCommand.class,
      CoverageCommand.class,
      MutateCommand.class,
      DocsCommand.class,
      HelpCommand.class
    })
public final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
