package org.stet.authoring.lint;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Name;

/**
 * Goes through the conditions of a rule as the engine does: what is bound before is known behind,
 * and what is bound within "not" or "exists" ends with it.
 */
final class ConditionTypes {
  private final RuleFile file;
  private final Findings findings;
  private final ExpressionTypes expressions;
  private final FactTypes facts;
  private final Map<Pattern, Scope> before = new IdentityHashMap<>();
  private final Scope after;

  /** Reads the conditions of {@code file}, and tells {@code findings} what cannot be. */
  ConditionTypes(RuleFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
    this.expressions = new ExpressionTypes(file, findings);
    this.facts = new FactTypes(file, findings);
    this.after = all(file.tree().conditions(), Scope.EMPTY);
  }

  /** As it reads without telling anything. */
  static ConditionTypes of(RuleFile file) {
    return new ConditionTypes(file, new Findings(file.source()));
  }

  /** What the consequence may use. */
  Scope after() {
    return after;
  }

  /** What is bound before {@code pattern}. */
  Scope before(Pattern pattern) {
    return before.getOrDefault(pattern, Scope.EMPTY);
  }

  private Scope all(List<Condition> conditions, Scope scope) {
    Scope grown = scope;
    for (Condition condition : conditions) {
      grown = one(condition, grown);
    }
    return grown;
  }

  private Scope one(Condition condition, Scope scope) {
    if (condition instanceof Pattern pattern) {
      return pattern(pattern, scope);
    } else if (condition instanceof Quantified quantified) {
      one(quantified.condition(), scope);
    } else if (condition instanceof Group group && group.all()) {
      return all(group.conditions(), scope);
    } else if (condition instanceof Group group && !group.conditions().isEmpty()) {
      return group.conditions().stream()
          .map(branch -> one(branch, scope))
          .reduce(Scope::sharedWith)
          .orElse(scope);
    }
    return scope;
  }

  private Scope pattern(Pattern pattern, Scope scope) {
    before.put(pattern, scope);
    Class<?> fact = facts.of(pattern);
    Scope grown = scope;
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.binding() == null) {
        expressions.condition(constraint.expression(), fact, grown);
      } else {
        Value value = bound(constraint, fact, grown);
        grown =
            bind(new Scope.Bound(constraint.binding(), value, pattern, constraint), grown, pattern);
      }
    }
    if (pattern.binding() == null) {
      return grown;
    }
    Value value = fact == null ? Value.UNKNOWN : Value.of(fact);
    return bind(new Scope.Bound(pattern.binding(), value, pattern, null), grown, null);
  }

  private Value bound(Constraint constraint, Class<?> fact, Scope scope) {
    Expression expression = constraint.expression();
    Value value = expressions.value(expression, fact, scope, true);
    if (!(expression instanceof Access) && !(expression instanceof Expression.Unreadable)) {
      String name = constraint.binding().text();
      findings.add(
          LintCode.BOUND_CONDITION,
          constraint.range(),
          "\"%s\" is bound to something else than a field".formatted(name),
          "bind the field, and write the condition behind a comma: %s : field, condition"
              .formatted(name));
      return Value.UNKNOWN;
    }
    return value;
  }

  private Scope bind(Scope.Bound more, Scope scope, Pattern around) {
    Name name = more.name();
    boolean twice =
        scope.find(name.text()).isPresent()
            || around != null
                && around.binding() != null
                && around.binding().text().equals(name.text());
    if (twice) {
      findings.add(
          LintCode.BOUND_TWICE,
          name.range(),
          "\"%s\" is bound already".formatted(name.text()),
          "choose another name, or compare: field == " + name.text());
      return scope;
    }
    return scope.with(more);
  }
}
