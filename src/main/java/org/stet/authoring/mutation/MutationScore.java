package org.stet.authoring.mutation;

import java.util.List;

/**
 * How many mutants of some rules their cases noticed.
 *
 * @param killed those noticed
 * @param total all; a survivor with a good reason counts like any other
 */
public record MutationScore(int killed, int total) {

  /** The score of {@code results} together. */
  public static MutationScore of(List<MutationResult> results) {
    return new MutationScore(
        results.stream().mapToInt(MutationResult::killed).sum(),
        results.stream().mapToInt(result -> result.trials().size()).sum());
  }

  /** Percent, rounded down so that a threshold is never met by rounding; 100 of nothing. */
  public int percent() {
    return total == 0 ? 100 : (int) (100L * killed / total);
  }
}
