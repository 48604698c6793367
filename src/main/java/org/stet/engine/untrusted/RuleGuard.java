package org.stet.engine.untrusted;

import java.util.List;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleSource;

/** Says what speaks against running a rule that nobody vouches for. */
@FunctionalInterface
public interface RuleGuard {

  /** The objections to {@code rule} in the order of the file; empty if it may be run. */
  List<RuleError> objections(RuleSource rule);

  /** This guard, and where it has no objection {@code other}. */
  default RuleGuard and(RuleGuard other) {
    return rule -> {
      List<RuleError> objections = objections(rule);
      return objections.isEmpty() ? other.objections(rule) : objections;
    };
  }
}
