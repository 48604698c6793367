package org.stet.authoring.lint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;

/**
 * Fields that may hold nothing: asked for a field of their own, they end the rule with a failure;
 * as keys of a join, nothing equals nothing.
 */
final class NullChecks {
  private final RuleFile file;
  private final ConditionTypes types;
  private final Findings findings;
  private final ExpressionTypes silent;
  private final FactTypes facts;

  NullChecks(RuleFile file, ConditionTypes types, Findings findings) {
    this.file = file;
    this.types = types;
    this.findings = findings;
    Findings nowhere = new Findings(file.source());
    this.silent = new ExpressionTypes(file, nowhere);
    this.facts = new FactTypes(file, nowhere);
  }

  /** Tells where {@code pattern} asks something of what may not be there. */
  void asked(Condition.Pattern pattern) {
    Scope scope = types.before(pattern);
    Class<?> fact = facts.of(pattern);
    for (Constraint constraint : pattern.constraints()) {
      asked(constraint.expression(), pattern, fact, scope);
      if (constraint.binding() != null) {
        Value value = silent.type(constraint.expression(), fact, scope, true);
        scope = scope.with(new Scope.Bound(constraint.binding(), value, pattern, constraint));
      }
    }
  }

  private void asked(Expression expression, Condition.Pattern pattern, Class<?> fact, Scope scope) {
    if (expression instanceof Access access
        && access.target() instanceof Access target
        && !file.text().startsWith("!.", target.range().end())
        && mayBeNull(target, pattern, fact, scope)) {
      String words = target.range().of(file.text());
      findings.add(
          LintCode.ASKED_OF_NULL,
          access.range(),
          "%s may be null, and has no %s then".formatted(words, access.name().text()),
          "write %s != null before it, in the same brackets".formatted(words));
    }
    expression.parts().forEach(part -> asked(part, pattern, fact, scope));
  }

  /** Tells if both sides of a key may be nothing. */
  void joined(JoinKeys.Key key, Condition.Pattern pattern) {
    Scope scope = types.before(pattern);
    Class<?> fact = facts.of(pattern);
    if (mayBeNull(key.own(), pattern, fact, scope)
        && mayBeNull(key.other(), pattern, fact, scope)) {
      String own = key.own().range().of(file.text());
      findings.add(
          LintCode.NULL_KEY,
          key.own().range().to(key.other().range()),
          "%s may be null on both sides, and null equals null".formatted(own),
          "write %s != null beside it".formatted(own));
    }
  }

  /**
   * Whether {@code access} may be null at its place, as far as the pattern does not rule it out.
   */
  private boolean mayBeNull(Access access, Condition.Pattern pattern, Class<?> fact, Scope scope) {
    if (isGuarded(access, pattern)) {
      return false;
    }
    if (access.target() == null) {
      Optional<Scope.Bound> bound = scope.find(access.name().text());
      if (bound.isPresent()) {
        return mayBeNull(bound.get());
      }
      return fact != null && NullableFields.has(fact, access.name().text());
    }
    Value target = silent.type(access.target(), fact, scope, true);
    return target.isKnown() && NullableFields.has(target.type(), access.name().text());
  }

  private boolean mayBeNull(Scope.Bound bound) {
    return bound.constraint() != null
        && bound.constraint().expression() instanceof Access access
        && mayBeNull(
            access, bound.pattern(), facts.of(bound.pattern()), types.before(bound.pattern()));
  }

  /** Whether a test for null of the same words stands in {@code around}. */
  private boolean isGuarded(Access access, Condition.Pattern around) {
    String words = Pattern.quote(access.range().of(file.text()));
    return Pattern.compile("(?<![\\w$.])" + words + "\\s*!=\\s*null\\b")
        .matcher(around.range().of(file.text()))
        .find();
  }
}
