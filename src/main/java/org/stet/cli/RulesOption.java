package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.configuration.Project;
import org.stet.pipeline.AddedRules;
import picocli.CommandLine.Option;

/** Rules that are asked besides those of the installation. */
final class RulesOption {
  private static final int LONGEST = 600;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Ask the rules of this folder too. May be given several times. Outside the rules folder of"
              + " the installation they are untrusted: held to a list of what a rule may say, and"
              + " run in a process of their own with bounds of time and memory.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--untrusted",
      description = "Trust no rules of --rules, even those that stand among the installation's.")
  private boolean untrusted;

  @Option(
      names = "--rule-seconds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "How long an untrusted rule may argue about one story (default: ${DEFAULT-VALUE}).")
  private int seconds;

  /**
   * The rules as the user names them.
   *
   * @param project the settings of the newsroom, which may name more
   * @throws BadUse if a folder is none, or an option says nothing
   */
  AddedRules added(Project project) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new BadUse(folder + ": is not a folder; name the folder of the rules with --rules");
      }
    }
    if (untrusted && folders.isEmpty() && project.rules().isEmpty()) {
      throw new BadUse(
          "--untrusted says how to run the rules of --rules; name their folder with --rules DIR");
    }
    if (seconds < 1 || seconds > LONGEST) {
      throw new BadUse(
          "--rule-seconds is %d; give a number from 1 to %d".formatted(seconds, LONGEST));
    }
    return new AddedRules(folders, untrusted, seconds);
  }

  /** The folders as the user names them. */
  List<Path> folders() {
    return List.copyOf(folders);
  }
}
