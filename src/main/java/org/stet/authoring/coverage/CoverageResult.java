package org.stet.authoring.coverage;

import java.util.List;
import org.stet.engine.rule.RuleSource;

/**
 * How the cases of a rule exercise it.
 *
 * @param rule the rule
 * @param fires how many cases fire as they should
 * @param silent how many cases are silent as they should
 * @param parts its constraints, alternatives, and quantifiers, in the order of the file
 */
public record CoverageResult(RuleSource rule, int fires, int silent, List<PartCoverage> parts) {
  public CoverageResult {
    parts = List.copyOf(parts);
  }

  /** How many parts are covered. */
  public int covered() {
    return parts.size() - uncovered().size();
  }

  /** The parts that are not covered. */
  List<PartCoverage> uncovered() {
    return parts.stream().filter(part -> !part.covered()).toList();
  }

  /** Percent of the parts of all {@code results} that are covered, rounded down; 100 of nothing. */
  public static int percent(List<CoverageResult> results) {
    int all = results.stream().mapToInt(result -> result.parts().size()).sum();
    int covered = results.stream().mapToInt(CoverageResult::covered).sum();
    return all == 0 ? 100 : (int) (100L * covered / all);
  }
}
