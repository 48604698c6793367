package org.stet.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder with the cases of all rules, a file a rule.
 *
 * @param path {@code fixtures/rules} of an installation
 */
public record CaseFolder(Path path) {
  /** What the name of a file of cases may end in; JSON is read by the same reader. */
  static final List<String> SUFFIXES = List.of(".yaml", ".yml", ".json");

  /** That of the installation in {@code home}. */
  public static CaseFolder in(Path home) {
    return new CaseFolder(home.resolve("fixtures").resolve("rules"));
  }

  /** The file of cases of the rule {@code id}: the one that is there, or that should be. */
  public Path file(String id) {
    return SUFFIXES.stream()
        .map(suffix -> path.resolve(id + suffix))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(path.resolve(id + SUFFIXES.get(0)));
  }

  /** The rule whose cases a file of that name holds, if it is one of cases. */
  public static Optional<String> rule(String fileName) {
    return SUFFIXES.stream()
        .filter(fileName::endsWith)
        .map(suffix -> fileName.substring(0, fileName.length() - suffix.length()))
        .filter(id -> !id.isEmpty() && !id.startsWith("."))
        .findFirst();
  }
}
