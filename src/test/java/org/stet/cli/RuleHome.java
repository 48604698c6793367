package org.stet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An installation of one rule of the catalogue, with the lexicon, whose files a test may change.
 */
record RuleHome(Path folder, String rule) {

  /** The rule {@code id} of the kind {@code kind} in {@code folder}, and its cases. */
  static RuleHome of(Path folder, String kind, String id) {
    RuleHome home = new RuleHome(folder, id);
    home.write("rules/" + kind + "/" + id + ".drl", read("rules/" + kind + "/" + id + ".drl"));
    home.write("fixtures/rules/" + id + ".yaml", read("fixtures/rules/" + id + ".yaml"));
    try {
      Files.createSymbolicLink(
          folder.resolve("rules/lexicon"), Path.of("rules/lexicon").toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("stet.home", folder.toString());
    return home;
  }

  /** Writes {@code text} into {@code file} of this installation. */
  void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
