package org.stet.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing for the editor to look at, with the exact words.
 *
 * @param id stable name of the finding, made from its rule and the words, not from their place: it
 *     survives edits elsewhere in the text
 * @param rule id of the rule that found it
 * @param kind one of the closed list of kinds
 * @param type finer type, as the rule declares it: "negation", "numeric", "inflected-name"
 * @param severity how much it matters
 * @param message the rule's problem sentence with the values of this case in it
 * @param spans the words objected to, all sides, in the order of the evidence; at least one
 * @param evidence what the rule inserted
 * @param trace the facts that the rule matched, in the order of its conditions
 * @param suggestion what to write instead, or null
 */
public record Finding(
    String id,
    String rule,
    FindingKind kind,
    String type,
    Severity severity,
    String message,
    List<Span> spans,
    Evidence evidence,
    List<Fact> trace,
    String suggestion) {

  /** Most severe first, then by place, then by rule. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(finding -> finding.spans().get(0))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::id);

  public Finding {
    Objects.requireNonNull(rule, "rule");
    spans = List.copyOf(spans);
    trace = List.copyOf(trace);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException(rule + ": a finding needs the words it objects to");
    }
  }

  /** Whether any words that may have to change stand in {@code article}. */
  public boolean touches(Article article) {
    return evidence.faults().stream().anyMatch(span -> span.article().equals(article.id()));
  }
}
