package org.stet.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Severity;
import org.stet.fact.Story;
import org.stet.suppression.Review;

/**
 * All that an editor is told about a story.
 *
 * @param story the articles
 * @param verdict the verdict on the draft; null where the story has none and its sources were held
 *     against each other
 * @param claims a verdict for each claim and figure of the draft, in the order of its text; empty
 *     without a draft
 * @param findings the findings that are open: neither suppressed nor known from a baseline; those
 *     that touch the draft first, each group in {@link Finding#ORDER}
 * @param tables who counted what, who says what, where it comes from
 * @param failures rules that could not be asked
 * @param review what became of the findings that were decided on before, and of the decisions
 * @param rules the rules that were asked, in order of id; empty where nobody said
 */
public record Report(
    Story story,
    DraftVerdict verdict,
    List<ClaimVerdict> claims,
    List<Finding> findings,
    Tables tables,
    List<RuleFailure> failures,
    Review review,
    List<CheckedRule> rules) {
  public Report {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
    rules = List.copyOf(rules);
  }

  /**
   * The findings that decide the verdict and the exit code: those with words in the draft, or all
   * where there is no draft.
   */
  public List<Finding> counting() {
    return story
        .draft()
        .map(draft -> findings.stream().filter(finding -> finding.touches(draft)).toList())
        .orElse(findings);
  }

  /** The findings about the sources alone; none where there is no draft. */
  public List<Finding> besides() {
    return story
        .draft()
        .map(draft -> findings.stream().filter(finding -> !finding.touches(draft)).toList())
        .orElse(List.of());
  }

  /** The severity of the worst finding that counts, if any counts. */
  public Optional<Severity> worst() {
    return counting().stream().map(Finding::severity).max(Comparator.naturalOrder());
  }

  /** Whether a finding that counts is at least as severe as {@code level}. */
  public boolean reaches(Severity level) {
    return worst().filter(worst -> worst.compareTo(level) >= 0).isPresent();
  }
}
