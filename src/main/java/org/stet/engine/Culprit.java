package org.stet.engine;

import java.util.List;
import java.util.function.Consumer;
import org.kie.api.runtime.rule.ConsequenceException;
import org.stet.fact.RuleFailure;

/**
 * Finds the rule that threw.
 *
 * <p>A consequence that throws names its rule. A condition does not do so reliably: rules that have
 * it in common share it in the network, and some throw while facts are inserted. So the rules are
 * run in growing numbers, in order of id: the culprit is the last one of the shortest row that
 * throws, found by bisection. This is slow and right, on a path that a tested rule never takes.
 */
final class Culprit {
  private Culprit() {}

  /**
   * The rule among {@code rules} without which fewer things throw.
   *
   * @param thrown what running all of {@code rules} threw
   * @param trial runs some rules and throws as they do
   */
  static LoadedRule find(
      Throwable thrown, List<LoadedRule> rules, Consumer<List<LoadedRule>> trial) {
    if (thrown instanceof ConsequenceException consequence && consequence.getRule() != null) {
      String packageName = consequence.getRule().getPackageName();
      for (LoadedRule rule : rules) {
        if (rule.metadata().packageName().equals(packageName)) {
          return rule;
        }
      }
    }
    int quiet = 0;
    int loud = rules.size();
    if (loud == 0) {
      throw new IllegalStateException("the session fails without any rule", thrown);
    }
    while (loud - quiet > 1) {
      int middle = (quiet + loud) / 2;
      if (isLoud(rules.subList(0, middle), trial)) {
        loud = middle;
      } else {
        quiet = middle;
      }
    }
    return rules.get(loud - 1);
  }

  private static boolean isLoud(List<LoadedRule> rules, Consumer<List<LoadedRule>> trial) {
    try {
      trial.accept(rules);
      return false;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return true;
    }
  }

  /** What to tell about {@code rule}: the innermost cause, in one sentence. */
  static RuleFailure failure(LoadedRule rule, Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String where = thrown instanceof ConsequenceException ? "consequence" : "condition";
    String reason = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    return new RuleFailure(
        rule.id(),
        "%s: a %s fails with %s%s; guard it against null, or correct the fact it asks"
            .formatted(rule.metadata().path(), where, cause.getClass().getSimpleName(), reason));
  }
}
