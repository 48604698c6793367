package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stet.reading.StoryFolder;
import picocli.CommandLine.Option;

/** Where a report goes. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report into this file, not to standard output.")
  private Path file;

  /** The file, or null for standard output. */
  Path file() {
    return file;
  }

  /**
   * Makes sure, before anything is read, that the report can go where it should.
   *
   * @param story the folder of the story where it is given as one, or any file
   * @param inputs files that must stay as they are
   * @throws BadUse if it cannot
   */
  void check(ReportFormat format, Path story, List<Path> inputs) {
    if (file == null) {
      if (format.isBinary()) {
        throw new BadUse(
            "a %s file is nothing to show on a terminal; name a file for it with --output"
                .formatted(format));
      }
      return;
    }
    if (Files.isDirectory(file)) {
      throw new BadUse(file + ": is a folder; name a file in it for the report");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new BadUse(file + ": there is no folder " + folder.getFileName() + "; make it first");
    }
    for (Path input : inputs) {
      if (same(file, input)) {
        throw new BadUse(
            file + ": is what is checked, and would be lost; name another file for the report");
      }
    }
    if (joins(file, folder, story)) {
      throw new BadUse(
          file + ": would be read as a source of the story next time; write it to another folder");
    }
  }

  private static boolean joins(Path file, Path folder, Path story) {
    return story != null
        && Files.isDirectory(story)
        && (same(folder, story) || same(folder, story.resolve("sources")))
        && StoryFolder.isArticle(file);
  }

  private static boolean same(Path one, Path other) {
    try {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
          || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes the report into the file.
   *
   * @throws BadUse if the file cannot be written
   */
  void write(byte[] report) {
    try {
      Files.write(file, report);
    } catch (IOException e) {
      throw new BadUse(
          "%s: cannot be written (%s); check the folder and the disk"
              .formatted(file, e.getMessage()));
    }
  }
}
