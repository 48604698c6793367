package org.stet.authoring.lint;

import java.io.IOException;
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

  /** What reading a file says of it, on its line where there is one. */
  static List<LintFinding> objection(RuleError error) {
    String text = error.line() > 0 ? content(Path.of(error.path())) : "";
    Findings findings = new Findings(RuleSource.of(error.path(), text));
    String[] parts = error.message().split("; ", 2);
    boolean placed = !text.isEmpty();
    findings.add(
        placed ? LintCode.NO_SENTENCE : LintCode.UNREADABLE,
        placed ? line(text, error.line()) : new Range(0, 0),
        placed ? parts[0] : "the file " + parts[0],
        parts.length > 1 ? parts[1] : "check that it is a text file that you may open");
    return findings.inOrder();
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  /** What is written on a line from 1, blanks around it left out. */
  private static Range line(String text, int number) {
    int start = 0;
    for (int i = 1; i < number && text.indexOf('\n', start) >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    int indent = line.length() - line.stripLeading().length();
    return new Range(start + indent, start + Math.max(indent, line.stripTrailing().length()));
  }
}
