package org.stet.authoring.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Range;

/**
 * Rule files as an author names them.
 *
 * @param sources those that could be read, in order
 * @param unreadable an objection to each of the others
 */
public record RuleFiles(List<RuleSource> sources, List<LintFinding> unreadable) {
  public RuleFiles {
    sources = List.copyOf(sources);
    unreadable = List.copyOf(unreadable);
  }

  /** Reads {@code paths}: files, and folders with all rules below them. */
  public static RuleFiles read(Collection<Path> paths) {
    List<RuleSource> sources = new ArrayList<>();
    List<LintFinding> unreadable = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        RuleFolder folder = RuleFolder.read(path);
        sources.addAll(folder.sources());
        folder.errors().forEach(error -> unreadable.addAll(objection(error)));
        continue;
      }
      try {
        sources.add(RuleSource.read(path));
      } catch (InvalidRule e) {
        e.errors().forEach(error -> unreadable.addAll(objection(error)));
      }
    }
    return new RuleFiles(sources, unreadable);
  }

  private static List<LintFinding> objection(RuleError error) {
    Findings findings = new Findings(RuleSource.of(error.path(), ""));
    String[] parts = error.message().split("; ", 2);
    findings.add(
        LintCode.UNREADABLE,
        new Range(0, 0),
        "the file " + parts[0],
        parts.length > 1 ? parts[1] : "check that it is a text file that you may open");
    return findings.inOrder();
  }
}
