package org.stet.authoring.lint;

import java.util.List;
import java.util.Optional;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Comparison;

/**
 * Every fact that is held against another is found by a key. Drools makes an index of a constraint
 * {@code field == $binding} that stands alone between commas; without one it tries all facts on all
 * facts, a second a story at 10,000 claims.
 */
final class JoinCheck implements Check {

  @Override
  public void check(RuleFile file, Findings findings) {
    ConditionTypes types = ConditionTypes.of(file);
    NullChecks nulls = new NullChecks(file, types, findings);
    file.tree().patterns().forEach(nulls::asked);
    new Walk(new JoinKeys(file, types), nulls, findings)
        .all(file.tree().conditions(), false, file.isWhole());
  }

  /** Goes through conditions, knowing whether a fact stands before. */
  private record Walk(JoinKeys keys, NullChecks nulls, Findings findings) {

    boolean all(List<Condition> conditions, boolean joined, boolean whole) {
      boolean behind = joined;
      for (Condition condition : conditions) {
        behind |= one(condition, behind, whole);
      }
      return behind;
    }

    /** Whether a fact stands before what comes behind {@code condition}. */
    private boolean one(Condition condition, boolean joined, boolean whole) {
      if (condition instanceof Pattern pattern) {
        if (joined) {
          join(pattern, whole);
        }
        return true;
      } else if (condition instanceof Quantified quantified) {
        one(quantified.condition(), joined, whole);
      } else if (condition instanceof Group group && group.all()) {
        return all(group.conditions(), joined, whole);
      } else if (condition instanceof Group group) {
        group.conditions().forEach(branch -> one(branch, joined, whole));
        return !group.conditions().isEmpty();
      }
      return joined;
    }

    private void join(Pattern pattern, boolean whole) {
      List<JoinKeys.Key> found =
          pattern.constraints().stream()
              .filter(constraint -> constraint.binding() == null)
              .map(Constraint::expression)
              .flatMap(expression -> keys.key(expression, pattern).stream())
              .toList();
      found.forEach(key -> nulls.joined(key, pattern));
      if (found.isEmpty() && whole) {
        findings.add(
            LintCode.UNINDEXED_JOIN,
            pattern.type().range(),
            "no key leads from what stands before to this %s".formatted(pattern.type().text()),
            help(pattern));
      }
    }

    private String help(Pattern pattern) {
      return pattern.constraints().stream()
          .map(constraint -> hidden(constraint.expression(), pattern))
          .flatMap(Optional::stream)
          .findFirst()
          .map("let \"%s\" stand alone between commas, without calls"::formatted)
          .orElse("say what both share, alone between commas: eventKey == $event");
    }

    /** A comparison that would be a key if it stood alone and called nothing. */
    private Optional<String> hidden(Expression expression, Pattern pattern) {
      if (expression instanceof Comparison comparison && keys.isNearly(comparison, pattern)) {
        return Optional.of(keys.written(comparison));
      }
      return expression.parts().stream()
          .map(part -> hidden(part, pattern))
          .flatMap(Optional::stream)
          .findFirst();
    }
  }
}
