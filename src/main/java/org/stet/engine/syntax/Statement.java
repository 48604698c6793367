package org.stet.engine.syntax;

/** What a consequence does. */
public sealed interface Statement {

  /** Its place, without the semicolon. */
  Range range();

  /**
   * {@code insertLogical( new Conflict($first, $second) )}.
   *
   * @param method "insertLogical", or whatever is called with evidence
   * @param evidence what is constructed
   */
  record Insertion(Name method, Expression.Construction evidence, Range range)
      implements Statement {}

  /** Anything else; a rule may not hold it. */
  record Other(Range range) implements Statement {}
}
