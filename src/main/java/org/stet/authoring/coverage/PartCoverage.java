package org.stet.authoring.coverage;

import org.stet.authoring.RulePlace;

/**
 * How the cases of a rule exercise one part of its conditions.
 *
 * @param kind what sort of part
 * @param words the part as it stands in the rule, blanks made one
 * @param place where it stands
 * @param held cases in which it held on the way: of those that fire, for what must be so; of all,
 *     for a constraint under "not", those in which the "not" found what it forbids
 * @param silent silent cases that would speak, or could not be judged, without it
 * @param fires cases that fire and would find something else without it
 */
public record PartCoverage(
    Kind kind, String words, RulePlace place, int held, int silent, int fires) {

  /** What sort of part. */
  public enum Kind {
    /** What must hold of a fact. */
    CONSTRAINT,
    /** What must hold of a fact that must be absent. */
    FORBIDDEN,
    /** One side of an "or". */
    ALTERNATIVE,
    /** A whole "not" or "exists". */
    QUANTIFIER
  }

  /** Cases in which it alone decided. */
  public int decided() {
    return silent + fires;
  }

  /** Whether the cases would notice its loss, and have seen it hold. */
  public boolean covered() {
    return kind == Kind.FORBIDDEN || kind == Kind.ALTERNATIVE
        ? decided() > 0
        : held > 0 && decided() > 0;
  }
}
