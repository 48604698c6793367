package org.stet.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stet.engine.rule.PlainLanguage;
import org.stet.engine.rule.RuleSource;

/**
 * Which rules somebody vouches for: those that stand, links followed, in the installation's folder
 * of rules. What stands beside that folder came there for other reasons.
 */
final class Trust {
  private final Path rules;

  /**
   * @param home the folder of the installation
   */
  Trust(Path home) {
    this.rules = home.resolve("rules");
  }

  /** Whether {@code folder} and every rule in it truly stands among the installation's rules. */
  boolean vouchesFor(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Path root = rules.toRealPath();
      List<Path> all = files.filter(Trust::isRead).toList();
      if (!folder.toRealPath().startsWith(root)) {
        return false;
      }
      for (Path file : all) {
        if (!file.toRealPath().startsWith(root)) {
          return false;
        }
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /** Rules, and the sentences that plain ones are written out by. */
  private static boolean isRead(Path path) {
    return RuleSource.isRule(path.toString()) || path.endsWith(PlainLanguage.FILE);
  }
}
