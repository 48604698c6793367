package org.stet.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The story that the desk is shown with. */
final class Mali {
  private static final Path FOLDER = Path.of("fixtures/stories/mali-ukraine");

  private Mali() {}

  static String draft() {
    return text("rebels-deny.txt");
  }

  static List<String> sources() {
    return Stream.of(
            "danish-translation.txt",
            "finnish-translation.txt",
            "english-report.txt",
            "censor-net.txt")
        .map(Mali::text)
        .toList();
  }

  private static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
