package org.stet.engine.rule;

import org.stet.engine.syntax.Range;

/**
 * What is wrong with the metadata of a rule.
 *
 * @param kind what sort of problem
 * @param range its place in the file
 * @param message what is wrong, one clause without a full stop
 * @param advice what to do, one clause without a full stop
 */
public record MetadataProblem(Kind kind, Range range, String message, String advice) {
  /** What sort of problem. */
  public enum Kind {
    /** No package, or one that is not for rules. */
    PACKAGE,
    /** The name of the rule holds what Drools cannot write down. */
    NAME,
    /** An annotation that every rule needs. */
    MISSING,
    UNKNOWN,
    REPEATED,
    EMPTY,
    NOT_KEBAB_CASE,
    /** No kind or severity that there is. */
    NO_SUCH_VALUE,
    /** The id is not the name of the file. */
    FILE_NAME,
    /** A sentence with a broken place for a value. */
    TEMPLATE,
    /** A sentence that asks for what the evidence does not have. */
    TEMPLATE_FIELD
  }
}
