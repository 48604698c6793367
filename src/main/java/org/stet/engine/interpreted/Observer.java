package org.stet.engine.interpreted;

import java.util.List;
import java.util.function.Function;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;

/** Told what happens while a rule is run from its tree. */
public interface Observer {
  /** Asks for nothing. */
  Observer NONE = new Observer() {};

  /**
   * A constraint held of a fact or not; those that only bind a name always hold.
   *
   * @param before the facts matched by the conditions before, in order
   */
  default void tried(Constraint constraint, Object fact, List<Object> before, boolean held) {}

  /**
   * A constraint did not hold of a fact; told after {@link #tried}.
   *
   * @param values what a part of the rule yields here, to be asked before this returns; throws
   *     {@link Uninterpretable} where it yields nothing
   */
  default void missed(
      Constraint constraint,
      Object fact,
      List<Object> before,
      Function<Expression, Object> values) {}

  /** All constraints of a pattern held of a fact. */
  default void matched(Condition.Pattern pattern, Object fact, List<Object> before) {}

  /** A "not" or "exists" was decided. */
  default void decided(Condition.Quantified condition, List<Object> before, boolean held) {}
}
