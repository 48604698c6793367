package org.stet.suppression;

import java.util.List;
import org.stet.fact.Finding;

/**
 * What became of the findings of a story when they were held against what was decided before.
 *
 * @param open findings that still count
 * @param suppressed findings that may stand
 * @param known findings that the baseline has
 * @param baseline how the story fares against the baseline; null where there is none
 * @param problems suppressions that do not do what was wanted
 */
public record Review(
    List<Finding> open,
    List<Suppressed> suppressed,
    List<Finding> known,
    Difference baseline,
    List<SuppressionProblem> problems) {

  /**
   * A story against its baseline.
   *
   * @param known ids of the findings that were there before and still are
   * @param gone ids of those that are no longer found
   */
  public record Difference(List<String> known, List<String> gone) {
    public Difference {
      known = List.copyOf(known);
      gone = List.copyOf(gone);
    }
  }

  public Review {
    open = List.copyOf(open);
    suppressed = List.copyOf(suppressed);
    known = List.copyOf(known);
    problems = List.copyOf(problems);
  }

  /** Nothing was decided before: all {@code findings} count. */
  public static Review of(List<Finding> findings) {
    return new Review(findings, List.of(), List.of(), null, List.of());
  }
}
