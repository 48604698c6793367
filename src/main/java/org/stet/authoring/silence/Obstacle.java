package org.stet.authoring.silence;

import java.util.List;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Constraint;

/** What kept a rule from going on. */
public sealed interface Obstacle {

  /**
   * A fact was not as the rule asks.
   *
   * @param pattern the condition that it was tried on
   * @param constraint the first constraint that did not hold
   * @param fact the fact
   * @param reason what the rule asks and what the fact has, a clause
   * @param values "name is value" for each side of the constraint
   */
  record Unlike(
      Pattern pattern, Constraint constraint, Object fact, String reason, List<String> values)
      implements Obstacle {
    public Unlike {
      values = List.copyOf(values);
    }
  }

  /**
   * A fact that must be absent is there.
   *
   * @param condition the "not"
   * @param facts the facts that it found
   */
  record Blocked(Quantified condition, List<Object> facts) implements Obstacle {
    public Blocked {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A fact that must be there is absent: "exists" found nothing.
   *
   * @param condition the "exists"
   */
  record Lacking(Quantified condition) implements Obstacle {}
}
