package org.stet.authoring.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stet.engine.interpreted.Uninterpretable;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Junction;
import org.stet.engine.syntax.Expression.Literal;
import org.stet.engine.syntax.Expression.Not;

/** Says in words how a fact is not as a constraint asks. */
final class Reasons {
  private final String text;

  /**
   * @param text the rule
   */
  Reasons(String text) {
    this.text = text;
  }

  /** The obstacle that {@code constraint} is for {@code fact}. */
  Obstacle.Unlike unlike(
      Pattern pattern, Constraint constraint, Object fact, Function<Expression, Object> values) {
    List<String> sides = new ArrayList<>();
    sides(constraint.expression(), values, sides);
    return new Obstacle.Unlike(
        pattern, constraint, fact, reason(constraint.expression(), values), sides);
  }

  private String reason(Expression expression, Function<Expression, Object> values) {
    if (expression instanceof Not not && not.operand() instanceof Access access) {
      return asked(clause(access, false), clause(access, true));
    } else if (expression instanceof Access access) {
      return asked(clause(access, true), clause(access, false));
    } else if (expression instanceof Comparison comparison) {
      return compared(comparison, values);
    } else if (expression instanceof Junction junction && junction.all()) {
      Optional<Expression> first =
          junction.parts().stream()
              .filter(part -> !Boolean.TRUE.equals(value(part, values)))
              .findFirst();
      return reason(first.orElse(junction.parts().get(0)), values);
    } else if (expression instanceof Junction junction) {
      return either(junction, values);
    }
    return "the rule asks for `" + words(expression) + "`, which does not hold";
  }

  private static String asked(String wanted, String found) {
    return "the rule asks that " + wanted + "; here " + found;
  }

  private static String clause(Access access, boolean truth) {
    return FactWords.clause(access.name().text(), truth);
  }

  private String compared(Comparison comparison, Function<Expression, Object> values) {
    String noun = noun(comparison.left());
    String found = shown(comparison.left(), values);
    String wanted = wanted(comparison, values);
    return "the rule asks that %s is %s; here it is %s".formatted(noun, wanted, found);
  }

  private String wanted(Comparison comparison, Function<Expression, Object> values) {
    List<String> right =
        comparison.right().stream().map(part -> shown(part, values)).distinct().toList();
    String value = String.join(" or ", right);
    String plain =
        switch (comparison.operator().text()) {
          case "==", "in" -> comparison.negated() ? "not " + value : value;
          case "!=" -> value.equals("nothing") ? "known" : "other than " + value;
          case "<" -> "less than " + value;
          case "<=" -> "at most " + value;
          case ">" -> "more than " + value;
          case ">=" -> "at least " + value;
          default ->
              (comparison.negated() ? "not such that it " : "such that it ")
                  + comparison.operator().text()
                  + " "
                  + value;
        };
    boolean bound = comparison.right().stream().anyMatch(part -> part.binding().isPresent());
    return bound ? plain + ", as with the facts before" : plain;
  }

  /** None of several sides held; those of one field are told together. */
  private String either(Junction junction, Function<Expression, Object> values) {
    List<String> wanted = new ArrayList<>();
    Expression left = null;
    for (Expression part : junction.parts()) {
      boolean alike =
          part instanceof Comparison comparison
              && (left == null || comparison.shortened())
              && comparison.operator().text().equals("==");
      if (!alike) {
        return "the rule asks for `%s`, of which no side holds".formatted(words(junction));
      }
      Comparison comparison = (Comparison) part;
      left = left == null ? comparison.left() : left;
      comparison.right().forEach(side -> wanted.add(shown(side, values)));
    }
    return "the rule asks that %s is %s; here it is %s"
        .formatted(noun(left), String.join(" or ", wanted), shown(left, values));
  }

  private void sides(
      Expression expression, Function<Expression, Object> values, List<String> sides) {
    if (expression instanceof Junction junction) {
      junction.parts().forEach(part -> sides(part, values, sides));
    } else if (expression instanceof Comparison comparison) {
      side(comparison.left(), values, sides);
      comparison.right().forEach(part -> side(part, values, sides));
    } else if (expression instanceof Not not) {
      side(not.operand(), values, sides);
    } else {
      side(expression, values, sides);
    }
  }

  private void side(Expression side, Function<Expression, Object> values, List<String> sides) {
    boolean constant =
        side instanceof Literal
            || side instanceof Access access
                && access.target() instanceof Access type
                && Character.isUpperCase(type.name().text().charAt(0));
    String told = words(side) + " is " + raw(value(side, values));
    if (!constant && !sides.contains(told)) {
      sides.add(told);
    }
  }

  private static String raw(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : FactWords.value(value);
  }

  private static String noun(Expression left) {
    return left instanceof Access access ? FactWords.noun(access.name().text()) : "the value";
  }

  private String shown(Expression part, Function<Expression, Object> values) {
    return FactWords.value(value(part, values));
  }

  private static Object value(Expression part, Function<Expression, Object> values) {
    try {
      return values.apply(part);
    } catch (Uninterpretable e) {
      return null;
    }
  }

  private String words(Expression expression) {
    return expression.range().of(text).strip().replaceAll("\\s+", " ");
  }
}
