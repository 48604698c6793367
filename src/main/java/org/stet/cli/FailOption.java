package org.stet.cli;

import java.util.Locale;
import org.stet.configuration.Project;
import picocli.CommandLine.Option;

/** What makes a command fail. */
public final class FailOption {
  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      description =
          "Least severity that makes the exit code 1: ${COMPLETION-CANDIDATES} (default: error).")
  private FailLevel level;

  /** The level that the user wants. */
  public FailLevel level() {
    return level == null ? FailLevel.ERROR : level;
  }

  /** The level that the user wants, or else the newsroom. */
  FailLevel level(Project project) {
    return level == null && project.failLevel() != null
        ? FailLevel.valueOf(project.failLevel().value().toUpperCase(Locale.ROOT))
        : level();
  }

  /** Whether the user wants one. */
  boolean given() {
    return level != null;
  }
}
