package org.stet.engine.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rule files of a directory.
 *
 * @param sources every {@code *.drl} and {@code *.dslr} below the directory that could be read, in
 *     order of path
 * @param errors one for each file that could not be read
 */
public record RuleFolder(List<RuleSource> sources, List<RuleError> errors) {

  public RuleFolder {
    sources = List.copyOf(sources);
    errors = List.copyOf(errors);
  }

  /** Reads {@code directory} and all below it; a directory that is missing is an error. */
  public static RuleFolder read(Path directory) {
    List<RuleSource> sources = new ArrayList<>();
    List<RuleError> errors = new ArrayList<>();
    if (!Files.isDirectory(directory)) {
      errors.add(
          new RuleError(
              directory.toString(), 0, "is not a directory; name the directory of the rules"));
      return new RuleFolder(sources, errors);
    }
    for (Path file : files(directory, errors)) {
      try {
        sources.add(RuleSource.read(file));
      } catch (InvalidRule e) {
        errors.addAll(e.errors());
      }
    }
    return new RuleFolder(sources, errors);
  }

  private static List<Path> files(Path directory, List<RuleError> errors) {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(path -> RuleSource.isRule(path.toString()))
          .filter(path -> !Files.isDirectory(path))
          .sorted(Comparator.comparing(path -> path.toString().replace('\\', '/')))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      errors.add(
          new RuleError(
              directory.toString(), 0, "cannot be listed in full; check that you may open it"));
      return List.of();
    }
  }
}
