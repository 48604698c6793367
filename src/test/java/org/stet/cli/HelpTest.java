package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Every command says what it does, describes all it takes, and gives examples that work. */
class HelpTest {

  private static CommandLine stet() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Main.commandLine(nowhere, nowhere);
  }

  private static List<CommandLine> withAllBelow(CommandLine command) {
    List<CommandLine> all = new ArrayList<>(List.of(command));
    command.getSubcommands().values().forEach(inner -> all.addAll(withAllBelow(inner)));
    return all;
  }

  private static Stream<CommandLine> commands() {
    // "help" is picocli's own.
    return withAllBelow(stet()).stream()
        .filter(command -> !command.getCommandName().equals("help"));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandAndAllItTakesIsDescribed() {
    return commands()
        .map(command -> command.getCommandSpec())
        .map(spec -> DynamicTest.dynamicTest(spec.qualifiedName(), () -> isDescribed(spec)));
  }

  private static void isDescribed(CommandSpec spec) {
    assertThat(String.join(" ", spec.usageMessage().description())).endsWith(".");
    for (ArgSpec argument : spec.args()) {
      assertThat(String.join(" ", argument.description()))
          .as(argument.toString())
          .isNotBlank()
          .endsWith(".");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandHasExamplesThatParse() {
    return commands()
        .map(command -> command.getCommandSpec())
        .map(spec -> DynamicTest.dynamicTest(spec.qualifiedName(), () -> hasExamples(spec)));
  }

  private static void hasExamples(CommandSpec spec) {
    List<String> footer = List.of(spec.usageMessage().footer());
    assertThat(footer).contains("Examples:");
    List<String> examples =
        footer.subList(footer.indexOf("Examples:") + 1, footer.size()).stream()
            .filter(line -> line.startsWith("  "))
            .toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(example).startsWith("  stet ");
      String[] words = words(example);
      CommandLine.ParseResult parsed = stet().parseArgs(words);
      while (parsed.hasSubcommand()) {
        parsed = parsed.subcommand();
      }
      if (spec.parent() != null) {
        assertThat(parsed.commandSpec().qualifiedName()).isEqualTo(spec.qualifiedName());
      }
    }
  }

  /** The arguments of an example, without a remark in brackets and where its output goes. */
  private static String[] words(String example) {
    String command = example.strip().split("  +| [|>] ", 2)[0];
    String[] words = command.split(" ");
    return Arrays.copyOfRange(words, 1, words.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "batch", "extract"})
  void aCommandThatIsReadAloneIsTheSame(String name) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandLine alone = Main.commandLine(nowhere, nowhere, new String[] {name});

    assertThat(alone.getSubcommands()).containsOnlyKeys(name);
    assertThat(alone.getSubcommands().get(name).getUsageMessage())
        .isEqualTo(stet().getSubcommands().get(name).getUsageMessage());
  }
}
