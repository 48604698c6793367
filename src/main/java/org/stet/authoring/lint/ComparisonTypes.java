package org.stet.authoring.lint;

import java.util.List;
import org.stet.engine.rule.NearestWord;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Literal;
import org.stet.engine.syntax.Range;

/** Whether the two sides of a comparison can be compared, and with that operator. */
final class ComparisonTypes {
  private final RuleFile file;
  private final Findings findings;

  ComparisonTypes(RuleFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void check(Comparison comparison, Value left, List<Value> right) {
    Value other = right.get(0);
    switch (comparison.operator().text()) {
      case "==", "!=" -> {
        itself(comparison);
        alike(
            written(comparison.left()), left, comparison.right().get(0), other, comparison.range());
      }
      case "in" -> {
        for (int i = 0; i < right.size(); i++) {
          Expression one = comparison.right().get(i);
          alike(written(comparison.left()), left, one, right.get(i), one.range());
        }
      }
      case "<", "<=", ">", ">=" -> {
        itself(comparison);
        if (!isOrdered(left) || !isOrdered(other)) {
          unfit(comparison, isOrdered(left) ? comparison.right().get(0) : comparison.left(), left);
        } else {
          alike(
              written(comparison.left()),
              left,
              comparison.right().get(0),
              other,
              comparison.range());
        }
      }
      case "matches" -> {
        if (left.isKnown() && !left.isText()) {
          unfit(comparison, comparison.left(), left);
        }
      }
      case "contains" -> {
        if (left.isKnown() && !left.isText() && !left.isSeveral()) {
          unfit(comparison, comparison.left(), left);
        } else {
          part(comparison.left(), left, comparison.right().get(0), other, comparison.range());
        }
      }
      case "memberOf" -> {
        if (other.isKnown() && !other.isSeveral()) {
          unfit(comparison, comparison.right().get(0), other);
        } else {
          part(comparison.right().get(0), other, comparison.left(), left, comparison.range());
        }
      }
      default ->
          findings.add(
              LintCode.FORBIDDEN_OPERATOR,
              comparison.operator().range(),
              "a rule may not compare with \"%s\"".formatted(comparison.operator().text()),
              "use ==, !=, <, <=, >, >=, in, contains, memberOf or matches");
    }
  }

  private static boolean isOrdered(Value value) {
    return !value.isKnown() || value.isNumber() || value.isText();
  }

  /** The part of a list, or of a text, and the whole. */
  private void part(Expression whole, Value list, Expression one, Value part, Range range) {
    if (list.isSeveral() && list.element() != null) {
      String inside = "what %s holds".formatted(written(whole));
      alike(inside, Value.of(list.element()), one, part, range);
    } else if (list.isText()) {
      alike(written(whole), list, one, part, range);
    }
  }

  private void itself(Comparison comparison) {
    String left = written(comparison.left());
    if (!comparison.shortened() && left.equals(written(comparison.right().get(0)))) {
      findings.add(
          LintCode.SELF_COMPARISON,
          comparison.range(),
          "%s is compared with itself".formatted(left),
          "compare it with the field or binding that is meant");
    }
  }

  private void unfit(Comparison comparison, Expression side, Value left) {
    boolean order = "<=>=".contains(comparison.operator().text());
    String operator = comparison.operator().text();
    findings.add(
        LintCode.WRONG_OPERATOR,
        comparison.operator().range(),
        "\"%s\" does not fit %s".formatted(operator, written(side)),
        order
            ? "only numbers and text have an order; compare the others with == or !="
            : operator.equals("matches")
                ? "only text is matched; compare %s with ==".formatted(left.described())
                : "only a list or a text holds something; compare the others with ==");
  }

  private void alike(String one, Value left, Expression other, Value right, Range range) {
    if (!left.isKnown() || !right.isKnown() || left.comparesWith(right)) {
      return;
    }
    if (left.isNull() || right.isNull()) {
      String never = left.isNull() ? written(other) : one;
      Value value = left.isNull() ? right : left;
      findings.add(
          LintCode.NEVER_NULL,
          range,
          "%s is always %s, never null".formatted(never, value.described()),
          value.isTruth() ? "write %s or !%s".formatted(never, never) : "take the test out");
      return;
    }
    boolean constants = left.isConstant() && right.isConstant();
    findings.add(
        constants ? LintCode.OTHER_CONSTANTS : LintCode.WRONG_TYPE,
        range,
        "%s is %s, and %s is %s"
            .formatted(one, left.described(), written(other), right.described()),
        advice(one, left, other, right));
  }

  private String advice(String one, Value left, Expression other, Value right) {
    if (left.isConstant()) {
      return constant(left.type(), other);
    } else if (right.isConstant()) {
      return constant(right.type(), null);
    } else if (left.isNumber() && isNumber(other)) {
      return "write %s without quotation marks".formatted(((Literal) other).text());
    } else if (left.isTruth()) {
      return "write %s or !%s".formatted(one, one);
    }
    return "compare %s with %s".formatted(one, left.described());
  }

  private static boolean isNumber(Expression expression) {
    return expression instanceof Literal literal && literal.text().matches("-?\\d+(\\.\\d+)?");
  }

  private static String constant(Class<?> type, Expression written) {
    String word = written instanceof Literal literal ? literal.text().replace('-', '_') : "";
    return NearestWord.of(word, Advice.constantNames(type))
        .map(name -> "write %s.%s".formatted(type.getSimpleName(), name))
        .orElseGet(() -> "choose one of: " + Advice.constants(type));
  }

  private String written(Expression expression) {
    return expression.range().of(file.text());
  }
}
