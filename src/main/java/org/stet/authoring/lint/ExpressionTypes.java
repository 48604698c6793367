package org.stet.authoring.lint;

import java.util.List;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Expression.Arithmetic;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Construction;
import org.stet.engine.syntax.Expression.Junction;
import org.stet.engine.syntax.Expression.Literal;
import org.stet.engine.syntax.Expression.Not;

/** What each expression of a rule yields; tells on the way what cannot be. */
final class ExpressionTypes {
  private final RuleFile file;
  private final Findings findings;
  private final AccessTypes accesses;
  private final ComparisonTypes comparisons;

  ExpressionTypes(RuleFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
    this.accesses = new AccessTypes(file, findings, this);
    this.comparisons = new ComparisonTypes(file, findings);
  }

  /**
   * What {@code expression} yields.
   *
   * @param fact the type of the fact that it is asked of; null in the consequence, or unknown
   * @param inCondition whether it stands before "then"
   */
  Value type(Expression expression, Class<?> fact, Scope scope, boolean inCondition) {
    if (expression instanceof Literal literal) {
      return literal(literal);
    } else if (expression instanceof Access access) {
      return accesses.type(access, fact, scope, inCondition);
    } else if (expression instanceof Not not) {
      condition(not.operand(), fact, scope);
      return Value.TRUTH;
    } else if (expression instanceof Junction junction) {
      junction.parts().forEach(part -> condition(part, fact, scope));
      return Value.TRUTH;
    } else if (expression instanceof Comparison comparison) {
      Value left = value(comparison.left(), fact, scope, inCondition);
      List<Value> right =
          comparison.right().stream().map(one -> value(one, fact, scope, inCondition)).toList();
      comparisons.check(comparison, left, right);
      return Value.TRUTH;
    } else if (expression instanceof Arithmetic arithmetic) {
      return arithmetic(arithmetic, fact, scope, inCondition);
    } else if (expression instanceof Construction construction) {
      findings.add(
          LintCode.CONSTRUCTION,
          construction.range(),
          "\"new %s\" may not stand here".formatted(construction.type().text()),
          "a rule makes nothing but the one piece of evidence that it inserts");
    }
    return Value.UNKNOWN;
  }

  /** As {@link #type}, where a type by itself may not stand. */
  Value value(Expression expression, Class<?> fact, Scope scope, boolean inCondition) {
    Value value = type(expression, fact, scope, inCondition);
    if (!value.isType()) {
      return value;
    }
    findings.add(
        LintCode.UNKNOWN_CONSTANT,
        expression.range(),
        "%s is a type, not a value".formatted(expression.range().of(file.text())),
        value.type().isEnum()
            ? "write one of its constants: " + Advice.constants(value.type())
            : "write a field or a binding");
    return Value.UNKNOWN;
  }

  /** Tells if {@code expression} is neither true nor false. */
  void condition(Expression expression, Class<?> fact, Scope scope) {
    Value value = value(expression, fact, scope, true);
    if (value.isKnown() && !value.isTruth()) {
      String words = expression.range().of(file.text());
      findings.add(
          LintCode.NOT_A_CONDITION,
          expression.range(),
          "%s is %s, which is neither true nor false".formatted(words, value.described()),
          value.type().isPrimitive()
              ? "compare it with something: %s == …".formatted(words)
              : "compare it with something: %s == …, or %s != null".formatted(words, words));
    }
  }

  private Value literal(Literal literal) {
    return switch (literal.kind()) {
      case STRING -> {
        Escapes.check(literal, file.text(), findings);
        yield Value.TEXT;
      }
      case NUMBER -> number(literal);
      case BOOLEAN -> Value.TRUTH;
      case NULL -> Value.NULL;
    };
  }

  private Value number(Literal literal) {
    if (!literal.text().matches("-?\\d[\\d_]*(\\.\\d+)?([eE]\\d+)?[lLdDfF]?")) {
      findings.add(
          LintCode.WRONG_TYPE,
          literal.range(),
          "%s is no number".formatted(literal.text()),
          "write digits alone, with a point before decimals");
    }
    return Value.NUMBER;
  }

  private Value arithmetic(Arithmetic arithmetic, Class<?> fact, Scope scope, boolean inCondition) {
    String operator = arithmetic.operator().text();
    if (inCondition) {
      findings.add(
          LintCode.ARITHMETIC,
          arithmetic.range(),
          "a condition may not compute with \"%s\"".formatted(operator),
          "compare fields alone; what has to be worked out is an accessor of a fact");
    } else {
      findings.add(
          LintCode.TEXT_BUILDING,
          arithmetic.range(),
          "a consequence may not put text together with \"%s\"".formatted(operator),
          "say it in @problem or @suggestion, with {places} for the values");
    }
    type(arithmetic.left(), fact, scope, inCondition);
    type(arithmetic.right(), fact, scope, inCondition);
    return Value.UNKNOWN;
  }
}
