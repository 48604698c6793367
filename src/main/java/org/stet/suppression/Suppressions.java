package org.stet.suppression;

import java.util.List;

/**
 * The suppressions of a file or of a draft.
 *
 * @param all those that could be read, in the order written
 * @param problems those that could not
 */
public record Suppressions(List<Suppression> all, List<SuppressionProblem> problems) {
  /** No suppressions. */
  public static final Suppressions NONE = new Suppressions(List.of(), List.of());

  public Suppressions {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
  }
}
