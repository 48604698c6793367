package org.stet.engine.untrusted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.RuleFailure;

/**
 * The rule files of a folder that nobody vouches for, read with bounds: no link is followed, no
 * large file opened.
 *
 * @param sources in order of path
 * @param failures the files that are not read, and why
 */
record RuleFiles(List<RuleSource> sources, List<RuleFailure> failures) {
  private static final int DEEPEST = 8;
  private static final int MOST_ENTRIES = 10_000;

  /** Reads {@code folder} and what is below it. */
  static RuleFiles read(Path folder) {
    List<RuleSource> sources = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      List<Path> files =
          walk.limit(MOST_ENTRIES)
              .filter(path -> RuleSource.isRule(path.toString()))
              .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .limit(Bounds.MOST_RULES + 1L)
              .sorted(Comparator.comparing(path -> path.toString().replace('\\', '/')))
              .toList();
      if (files.size() > Bounds.MOST_RULES) {
        failures.add(
            failure(
                folder,
                "holds more than %d rules; none of them is asked, name smaller folders"
                    .formatted(Bounds.MOST_RULES)));
        return new RuleFiles(sources, failures);
      }
      for (Path file : files) {
        read(file, sources, failures);
      }
    } catch (IOException | UncheckedIOException e) {
      failures.add(failure(folder, "cannot be listed in full; check that you may open it"));
    }
    return new RuleFiles(sources, failures);
  }

  private static void read(Path file, List<RuleSource> sources, List<RuleFailure> failures)
      throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      failures.add(failure(file, "is a link or no plain file; put the rule itself there"));
    } else if (Files.size(file) > Bounds.MOST_BYTES) {
      failures.add(
          failure(
              file,
              "is larger than %,d bytes, which no rule needs; divide it"
                  .formatted(Bounds.MOST_BYTES)));
    } else {
      try {
        String text = RuleSource.readForeign(file).text();
        // The path stands in messages, and names of folders may hold anything.
        sources.add(RuleSource.of(OneLine.visible(file.toString()), text));
      } catch (InvalidRule e) {
        failures.add(failure(file, e.errors().get(0).message()));
      }
    }
  }

  private static RuleFailure failure(Path file, String reason) {
    RuleSource named = RuleSource.of(file.toString(), "");
    return new RuleFailure(OneLine.of(named.id()), OneLine.of(named.path() + ": " + reason));
  }
}
