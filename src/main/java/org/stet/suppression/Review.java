package org.stet.suppression;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Finding;

/**
 * What became of the findings of a story when they were held against what was decided before.
 *
 * @param open findings that still count, the accepted among them
 * @param suppressed findings that may stand
 * @param accepted open findings of which an editor has said that they will be mended
 * @param known findings that the baseline has
 * @param baseline how the story fares against the baseline; null where there is none
 * @param problems suppressions that do not do what was wanted
 */
public record Review(
    List<Finding> open,
    List<Suppressed> suppressed,
    List<Suppressed> accepted,
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
    accepted = List.copyOf(accepted);
    known = List.copyOf(known);
    problems = List.copyOf(problems);
  }

  /** Nothing was accepted before. */
  public Review(
      List<Finding> open,
      List<Suppressed> suppressed,
      List<Finding> known,
      Difference baseline,
      List<SuppressionProblem> problems) {
    this(open, suppressed, List.of(), known, baseline, problems);
  }

  /** What was decided about {@code finding} that is open, where it was accepted. */
  public Optional<Suppression> acceptance(Finding finding) {
    return accepted.stream()
        .filter(each -> each.finding().equals(finding))
        .map(Suppressed::suppression)
        .findFirst();
  }

  /** Nothing was decided before: all {@code findings} count. */
  public static Review of(List<Finding> findings) {
    return new Review(findings, List.of(), List.of(), null, List.of());
  }
}
