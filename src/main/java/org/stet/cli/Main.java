package org.stet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.stet.cli.rules.RulesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code stet}. */
@Command(
    name = "stet",
    description = "Checks a draft against its sources: from these texts only, the same every run.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 nothing at or above the fail level, 1 findings, 2 bad use or input,",
      "3 a rule or Stet itself failed. More: stet help exit-codes",
      "",
      "Examples:",
      "  stet check draft.txt --source agency.txt",
      "  stet doctor"
    })
public final class Main implements Runnable {
  private static final List<Class<?>> COMMANDS =
      List.of(
          CheckCommand.class,
          BatchCommand.class,
          ExtractCommand.class,
          FixturesCommand.class,
          CorpusDiffCommand.class,
          ExplainCommand.class,
          RulesCommand.class,
          DeskCommand.class,
          ConfigCommand.class,
          DoctorCommand.class,
          CompletionCommand.class,
          ExitCodesCommand.class,
          HelpCommand.class);

  /** The commands that editors wait for, and that ask nothing about the others. */
  private static final List<Class<?>> QUICK =
      List.of(CheckCommand.class, BatchCommand.class, ExtractCommand.class);

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and stop.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and stop.")
  private boolean version;

  public static void main(String[] arguments) {
    // Sentences and numbers come out alike on every machine.
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = commandLine(out, err, arguments).execute(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** The command line with every command, writing to {@code out} and {@code err}. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return commandLine(out, err, COMMANDS);
  }

  /**
   * The command line with what {@code arguments} need: to read the options of every command takes
   * 50 ms of the 720 of a small check (measured here).
   */
  static CommandLine commandLine(PrintWriter out, PrintWriter err, String[] arguments) {
    return commandLine(
        out,
        err,
        QUICK.stream()
            .filter(type -> arguments.length > 0 && name(type).equals(arguments[0]))
            .findFirst()
            .<List<Class<?>>>map(List::of)
            .orElse(COMMANDS));
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  private static CommandLine commandLine(
      PrintWriter out, PrintWriter err, List<Class<?>> commands) {
    CommandLine commandLine = new CommandLine(new Main());
    commands.forEach(commandLine::addSubcommand);
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.getCommandSpec().versionProvider(new Version());
    commandLine.setParameterExceptionHandler(new PlainErrors.OfUse());
    commandLine.setExecutionExceptionHandler(new PlainErrors.OfWork());
    return commandLine;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The version in the manifest of the jar; "development" when run from classes. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"stet " + number()};
    }

    static String number() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "development" : version;
    }
  }
}
