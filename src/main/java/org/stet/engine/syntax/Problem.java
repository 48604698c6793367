package org.stet.engine.syntax;

/**
 * What makes a rule file no rule of the language.
 *
 * @param kind what sort of problem
 * @param range its place
 * @param message what is wrong, one clause without a full stop
 * @param advice what to do, one clause without a full stop
 */
public record Problem(Kind kind, Range range, String message, String advice) {
  /** What sort of problem. */
  public enum Kind {
    /** A string or comment that does not end. */
    UNCLOSED,
    /** A bracket without its partner. */
    BRACKET,
    /** A word that the language needs and that is missing: rule, when, then, end. */
    MISSING_WORD,
    /** Something that may not stand where it stands. */
    MISPLACED,
    /** An operator with nothing on one side, or an empty place between commas. */
    INCOMPLETE,
    /** An annotation that does not hold one string. */
    ANNOTATION
  }
}
