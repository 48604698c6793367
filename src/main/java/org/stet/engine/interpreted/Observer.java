package org.stet.engine.interpreted;

import java.util.List;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Constraint;

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

  /** All constraints of a pattern held of a fact. */
  default void matched(Condition.Pattern pattern, Object fact, List<Object> before) {}

  /** A "not" or "exists" was decided. */
  default void decided(Condition.Quantified condition, List<Object> before, boolean held) {}
}
