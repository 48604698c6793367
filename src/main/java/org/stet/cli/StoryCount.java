package org.stet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How many stories a file holds, for a progress bar. */
final class StoryCount {
  private StoryCount() {}

  /** The lines of {@code stories} that are not blank; -1 where that cannot be told. */
  static long of(Path stories) {
    try (Stream<String> lines = Files.lines(stories)) {
      return lines.filter(line -> !line.isBlank()).count();
    } catch (IOException | UncheckedIOException e) {
      // The reader of stories tells what is wrong with the file; the bar only loses its end.
      return -1;
    }
  }
}
