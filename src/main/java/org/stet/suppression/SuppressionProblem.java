package org.stet.suppression;

import java.util.Comparator;
import java.util.Locale;

/**
 * A suppression that does not do what its author wanted. It is an error of whoever keeps it, not of
 * the draft.
 *
 * @param kind what is wrong with it
 * @param place where it was written
 * @param inline whether it stands in the draft
 * @param message one sentence: what is wrong and what to do
 */
public record SuppressionProblem(Kind kind, Place place, boolean inline, String message) {
  static final Comparator<SuppressionProblem> ORDER =
      Comparator.comparing(SuppressionProblem::inline)
          .reversed()
          .thenComparing(SuppressionProblem::place)
          .thenComparing(SuppressionProblem::kind)
          .thenComparing(SuppressionProblem::message);

  /** What can be wrong. */
  public enum Kind {
    /** It is not written as a suppression is. */
    MALFORMED,
    /** It does not say why. */
    NO_REASON,
    /** There is no such rule. */
    UNKNOWN_RULE,
    /** Its last day is over. */
    EXPIRED,
    /** There is no such finding. */
    UNUSED;

    /** The name in reports, in kebab case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
