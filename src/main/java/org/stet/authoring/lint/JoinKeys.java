package org.stet.authoring.lint;

import java.util.Optional;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Expression.Comparison;

/** The comparisons by which one fact finds its partners among the others. */
final class JoinKeys {
  private final RuleFile file;
  private final ConditionTypes types;

  /**
   * A key.
   *
   * @param own the field of the fact that is looked for
   * @param other what it equals, of a fact before
   */
  record Key(Access own, Access other) {}

  JoinKeys(RuleFile file, ConditionTypes types) {
    this.file = file;
    this.types = types;
  }

  /** The key that {@code expression}, standing alone in {@code pattern}, is. */
  Optional<Key> key(Expression expression, Pattern pattern) {
    if (!(expression instanceof Comparison comparison) || !isEquality(comparison)) {
      return Optional.empty();
    }
    Expression left = comparison.left();
    Expression right = comparison.right().get(0);
    if (isOwn(left, pattern, false) && isOther(right, pattern)) {
      return Optional.of(new Key((Access) left, (Access) right));
    }
    return isOwn(right, pattern, false) && isOther(left, pattern)
        ? Optional.of(new Key((Access) right, (Access) left))
        : Optional.empty();
  }

  /** Whether it compares a fact with one before, though not in a way that makes an index. */
  boolean isNearly(Comparison comparison, Pattern pattern) {
    Expression left = comparison.left();
    Expression right = comparison.right().get(0);
    return isEquality(comparison)
        && (isOwn(left, pattern, true) && isOther(right, pattern)
            || isOwn(right, pattern, true) && isOther(left, pattern));
  }

  String written(Comparison comparison) {
    return "%s == %s"
        .formatted(
            comparison.left().range().of(file.text()),
            comparison.right().get(0).range().of(file.text()));
  }

  private static boolean isEquality(Comparison comparison) {
    return comparison.operator().text().equals("==") && !comparison.negated();
  }

  private boolean isOwn(Expression expression, Pattern pattern, boolean withCalls) {
    if (!(expression instanceof Access access) || !withCalls && hasCall(access)) {
      return false;
    }
    String root = root(access).name().text();
    return !root.startsWith("$")
        && types.before(pattern).find(root).isEmpty()
        && !file.types().containsKey(root);
  }

  private boolean isOther(Expression expression, Pattern pattern) {
    if (!(expression instanceof Access access)) {
      return false;
    }
    // A binding that nothing binds is told of itself.
    String root = root(access).name().text();
    return types.before(pattern).find(root).isPresent()
        || root.startsWith("$") && !bindsItself(pattern, root);
  }

  private static boolean bindsItself(Pattern pattern, String name) {
    return pattern.constraints().stream()
        .anyMatch(one -> one.binding() != null && one.binding().text().equals(name));
  }

  private static boolean hasCall(Access access) {
    return access.isCall() || access.target() instanceof Access target && hasCall(target);
  }

  /** The first name of {@code a.b.c}. */
  static Access root(Access access) {
    return access.target() instanceof Access target ? root(target) : access;
  }
}
