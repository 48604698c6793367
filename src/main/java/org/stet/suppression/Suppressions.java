package org.stet.suppression;

import java.util.List;
import java.util.stream.Stream;

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

  /** These and {@code others}. */
  public Suppressions and(Suppressions others) {
    return new Suppressions(both(all, others.all), both(problems, others.problems));
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
