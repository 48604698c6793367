package org.stet.cli;

import java.nio.file.Path;
import org.stet.configuration.Project;
import org.stet.configuration.ProjectFile;
import picocli.CommandLine.Option;

/** Which settings of a newsroom are heeded. */
final class ProjectOption {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The settings of the newsroom (default: the nearest "
              + ProjectFile.NAME
              + ", from the folder of the first text upwards).")
  private Path file;

  @Option(
      names = "--no-config",
      description = "Heed no " + ProjectFile.NAME + ", wherever one stands.")
  private boolean none;

  /**
   * The settings.
   *
   * @param beside the first file of the story, from whose folder they are looked for; null for the
   *     working folder
   * @throws BadUse if settings are wanted and not wanted
   */
  Project project(Path beside) {
    if (none && file != null) {
      throw new BadUse("--config names settings and --no-config wants none; keep one");
    }
    if (none) {
      return Project.NONE;
    }
    return file == null
        ? ProjectFile.of(beside == null ? Path.of("") : beside)
        : ProjectFile.read(file);
  }

  /** The file that was named; null where it is to be looked for, or none is wanted. */
  Path named() {
    return file;
  }

  /** Whether a file is to be looked for. */
  boolean searched() {
    return file == null && !none;
  }
}
