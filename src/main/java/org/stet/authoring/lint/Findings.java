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
    if (source.isPlain() && code == LintCode.UNUSED_BINDING) {
      // A sentence binds what others may refer to; its author never sees the names.
      return;
    }
    String text = source.text();
    // What is missing at the end of the file is missing behind its last word.
    int place = Math.min(range.start(), text.stripTrailing().length());
    Position position = Position.of(text, place);
    int start = place - position.column() + 1;
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    int rest = line.length() - position.column() + 1;
    int length = Math.max(1, Math.min(range.end() - range.start(), rest));
    LintFinding finding =
        new LintFinding(
            code, source.path(), position, length, line, oneLine(message), oneLine(help));
    findings.add(source.isPlain() ? inSentence(finding) : finding);
  }

  /** Of a rule in plain sentences, the place in what the author wrote: mostly a whole sentence. */
  private LintFinding inSentence(LintFinding finding) {
    int number = finding.position().line();
    String written = source.written().lines().skip(number - 1L).findFirst().orElse("");
    int added = finding.line().length() - written.stripTrailing().length();
    int column = finding.position().column();
    int length = finding.length();
    if (added > 0 && column > added && finding.line().endsWith(written.stripTrailing())) {
      column -= added;
    } else if (!finding.line().startsWith(written.stripTrailing()) || column > written.length()) {
      column = 1 + written.length() - written.stripLeading().length();
      length = Math.max(1, written.strip().length());
    }
    return new LintFinding(
        finding.code(),
        finding.path(),
        new Position(number, column),
        length,
        written.stripTrailing(),
        finding.message(),
        finding.help());
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
