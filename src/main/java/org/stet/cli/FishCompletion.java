package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completions for fish, for which picocli writes none: one line for each command and option. */
final class FishCompletion {
  private final CommandLine stet;
  private final List<String> lines = new ArrayList<>();

  FishCompletion(CommandLine stet) {
    this.stet = stet;
  }

  /** The script, with a line end after its last line. */
  String script() {
    lines.add("# Completions of stet for fish.");
    command(stet, List.of());
    return String.join("\n", lines) + "\n";
  }

  private void command(CommandLine command, List<String> path) {
    CommandSpec spec = command.getCommandSpec();
    String here = condition(command, path);
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        lines.add(option(option, here));
      }
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      if (parameter.completionCandidates() != null) {
        lines.add("complete -c stet %s -f -a '%s'".formatted(here, values(parameter)));
      }
    }
    command
        .getSubcommands()
        .forEach(
            (name, inner) -> {
              lines.add(
                  "complete -c stet %s -f -a %s -d %s"
                      .formatted(
                          here,
                          name,
                          quoted(first(inner.getCommandSpec().usageMessage().description()))));
              List<String> longer = new ArrayList<>(path);
              longer.add(name);
              command(inner, longer);
            });
  }

  /** True where the words of {@code path} were typed and none of the commands below. */
  private static String condition(CommandLine command, List<String> path) {
    List<String> seen = new ArrayList<>();
    path.forEach(word -> seen.add("__fish_seen_subcommand_from " + word));
    if (!command.getSubcommands().isEmpty()) {
      seen.add(
          "not __fish_seen_subcommand_from " + String.join(" ", command.getSubcommands().keySet()));
    }
    return "-n '" + String.join("; and ", seen) + "'";
  }

  private static String option(OptionSpec option, String here) {
    StringBuilder line = new StringBuilder("complete -c stet ").append(here);
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().max() > 0) {
      line.append(" -r");
      if (option.completionCandidates() != null) {
        line.append(" -f -a '").append(values(option)).append('\'');
      }
    }
    return line.append(" -d ").append(quoted(first(option.description()))).toString();
  }

  private static String values(ArgSpec argument) {
    List<String> values = new ArrayList<>();
    argument.completionCandidates().forEach(values::add);
    return String.join(" ", values);
  }

  /** The first sentence of a description. */
  private static String first(String[] description) {
    String words = description.length == 0 ? "" : description[0];
    return words.split("(?<=\\.) ", 2)[0];
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
