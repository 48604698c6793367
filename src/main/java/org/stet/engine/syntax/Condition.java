package org.stet.engine.syntax;

import java.util.List;
import java.util.stream.Stream;

/** What must hold of the facts before a rule speaks. */
public sealed interface Condition {

  /** Its place. */
  Range range();

  /**
   * {@code $claim : Claim( !denied, $event : eventKey )}.
   *
   * @param binding the name that the fact gets, or null
   * @param type the type of fact
   * @param constraints what must hold of it, and what is bound, in order
   */
  record Pattern(Name binding, Name type, List<Constraint> constraints, Range range)
      implements Condition {
    public Pattern {
      constraints = List.copyOf(constraints);
    }
  }

  /**
   * {@code not …} or {@code exists …}.
   *
   * @param keyword "not" or "exists"
   * @param condition what must be absent or present
   */
  record Quantified(Name keyword, Condition condition, Range range) implements Condition {
    public boolean negative() {
      return keyword.text().equals("not");
    }
  }

  /**
   * Conditions in brackets, joined by "and" or "or".
   *
   * @param all true for "and"
   * @param conditions one or more
   */
  record Group(boolean all, List<Condition> conditions, Range range) implements Condition {
    public Group {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * What the rule language of Drools has and a rule of Stet may not: eval, accumulate, from…
   *
   * @param keyword the word that makes it forbidden
   */
  record Forbidden(Name keyword, Range range) implements Condition {}

  /** The patterns in this, in the order of the file, those under "not" included. */
  default Stream<Pattern> patterns() {
    if (this instanceof Pattern pattern) {
      return Stream.of(pattern);
    } else if (this instanceof Quantified quantified) {
      return quantified.condition().patterns();
    } else if (this instanceof Group group) {
      return group.conditions().stream().flatMap(Condition::patterns);
    }
    return Stream.empty();
  }
}
