package org.stet.engine;

import java.util.List;
import java.util.TreeSet;
import org.stet.engine.rule.Sha256;
import org.stet.fact.Finding;
import org.stet.fact.Span;

/**
 * The name of a finding: a hash of its rule and of the words it quotes, article by article.
 *
 * <p>Places are no part of it, so that a finding keeps its name when the text around it is edited;
 * neither is the order of its sides.
 */
final class FindingId {
  private static final int LENGTH = 12;

  private FindingId() {}

  static String of(String rule, List<Span> spans) {
    TreeSet<String> quoted = new TreeSet<>();
    spans.forEach(span -> quoted.add(span.article() + "\0" + span.text()));
    return Sha256.hex(rule + "\0" + String.join("\0", quoted)).substring(0, LENGTH);
  }

  /** The same finding, as the {@code number}th of those with equal words. */
  static Finding numbered(Finding finding, int number) {
    return new Finding(
        finding.id() + "-" + number,
        finding.rule(),
        finding.kind(),
        finding.type(),
        finding.severity(),
        finding.message(),
        finding.spans(),
        finding.evidence(),
        finding.trace(),
        finding.suggestion());
  }
}
