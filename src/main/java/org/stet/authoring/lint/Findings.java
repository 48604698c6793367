package org.stet.authoring.lint;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Position;
import org.stet.engine.syntax.Range;

/** Collects what is wrong with one file. */
final class Findings {
  private static final Comparator<LintFinding> BY_PLACE =
      Comparator.comparingInt((LintFinding finding) -> finding.position().line())
          .thenComparingInt(finding -> finding.position().column())
          .thenComparing(LintFinding::code);

  private final RuleSource source;
  private final Set<LintFinding> findings = new LinkedHashSet<>();

  Findings(RuleSource source) {
    this.source = source;
  }

  /** Registers an objection to what stands at {@code range}. */
  void add(LintCode code, Range range, String message, String help) {
    String text = source.text();
    // What is missing at the end of the file is missing behind its last word.
    int place = Math.min(range.start(), text.stripTrailing().length());
    Position position = Position.of(text, place);
    int start = place - position.column() + 1;
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    int rest = line.length() - position.column() + 1;
    int length = Math.max(1, Math.min(range.end() - range.start(), rest));
    findings.add(
        new LintFinding(
            code, source.path(), position, length, line, oneLine(message), oneLine(help)));
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(LintFinding::isError);
  }

  boolean has(LintCode code) {
    return findings.stream().anyMatch(finding -> finding.code() == code);
  }

  /** Everything found, in the order of the file. */
  List<LintFinding> inOrder() {
    return findings.stream().sorted(BY_PLACE).toList();
  }

  /** A name in a message may hold anything that a string can, but no line break or escape. */
  private static String oneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}]", " ");
  }
}
