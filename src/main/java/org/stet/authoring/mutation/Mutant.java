package org.stet.authoring.mutation;

import org.stet.engine.syntax.Range;

/**
 * A rule with one small mistake made on purpose.
 *
 * @param kind what was done
 * @param range the place in the rule file that was replaced
 * @param replacement what stands there instead
 * @param constraint the constraint or condition that the mistake is part of
 */
public record Mutant(Kind kind, Range range, String replacement, Range constraint) {
  /** What is done to a rule. */
  public enum Kind {
    /** A constraint is left out. */
    DROP_CONSTRAINT("without"),
    /**
     * {@code ==} becomes {@code !=}, {@code <} becomes {@code >=}, {@code !x} becomes {@code x}.
     */
    FLIP_OPERATOR("an operator turned round in"),
    /** A number is one more or one less. */
    MOVE_NUMBER("a number moved in"),
    /** {@code not} becomes {@code exists}, or the other way round. */
    SWAP_QUANTIFIER("\"not\" and \"exists\" swapped in");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What was done, as some words before the constraint. */
    public String words() {
      return words;
    }
  }

  /** The rule with the mistake. */
  public String applyTo(String rule) {
    return rule.substring(0, range.start()) + replacement + rule.substring(range.end());
  }
}
