package org.stet.engine.interpreted;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Expression.Arithmetic;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Construction;
import org.stet.engine.syntax.Expression.Junction;
import org.stet.engine.syntax.Expression.Literal;
import org.stet.engine.syntax.Expression.Not;
import org.stet.engine.vocabulary.Vocabulary;

/** What an expression yields for a fact and the names bound so far. */
final class Evaluator {
  private record Key(Class<?> type, String name, int arguments) {}

  private final Map<String, Class<?>> imported;
  private final Map<Key, Method> methods = new HashMap<>();

  /**
   * @param imported the types that the rule may name, by simple name
   */
  Evaluator(Map<String, Class<?>> imported) {
    this.imported = imported;
  }

  boolean holds(Expression expression, Object fact, Bindings bindings) {
    if (value(expression, fact, bindings) instanceof Boolean truth) {
      return truth;
    }
    throw new Uninterpretable("a condition is neither true nor false");
  }

  Object value(Expression expression, Object fact, Bindings bindings) {
    if (expression instanceof Literal literal) {
      return literal(literal);
    } else if (expression instanceof Access access) {
      return access(access, fact, bindings);
    } else if (expression instanceof Not not) {
      return !holds(not.operand(), fact, bindings);
    } else if (expression instanceof Junction junction) {
      return junction.all()
          ? junction.parts().stream().allMatch(part -> holds(part, fact, bindings))
          : junction.parts().stream().anyMatch(part -> holds(part, fact, bindings));
    } else if (expression instanceof Comparison comparison) {
      return compare(comparison, fact, bindings);
    } else if (expression instanceof Arithmetic || expression instanceof Construction) {
      throw new Uninterpretable("a condition computes; only facts do");
    }
    throw new Uninterpretable("a condition could not be read");
  }

  private static Object literal(Literal literal) {
    return switch (literal.kind()) {
      case STRING -> literal.text();
      case NUMBER -> number(literal.text());
      case BOOLEAN -> Boolean.valueOf(literal.text());
      case NULL -> null;
    };
  }

  private static Double number(String text) {
    try {
      return Double.valueOf(text.replace("_", "").replaceAll("[lL]$", ""));
    } catch (NumberFormatException e) {
      throw new Uninterpretable(text + " is no number");
    }
  }

  private Object access(Access access, Object fact, Bindings bindings) {
    String name = access.name().text();
    if (access.target() == null && !access.isCall()) {
      if (name.equals("this")) {
        return fact;
      }
      if (name.startsWith("$") || bindings.has(name)) {
        return bindings.get(name);
      }
      if (imported.containsKey(name)) {
        return imported.get(name);
      }
    }
    Object target = access.target() == null ? fact : value(access.target(), fact, bindings);
    if (target == null) {
      throw new Uninterpretable(name + " is asked of nothing");
    }
    if (target instanceof Class<?> type) {
      return constant(type, name);
    }
    List<Expression> given = access.isCall() ? access.arguments() : List.of();
    Object[] arguments = given.stream().map(argument -> value(argument, fact, bindings)).toArray();
    return call(target, name, arguments);
  }

  private static Object constant(Class<?> type, String name) {
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
    }
    return Vocabulary.type(type.getCanonicalName() + "." + name)
        .orElseThrow(() -> new Uninterpretable(type.getSimpleName() + " has no constant " + name));
  }

  private Object call(Object target, String name, Object[] arguments) {
    Class<?> type = target instanceof Collection<?> ? Collection.class : target.getClass();
    Key key = new Key(type, name, arguments.length);
    Method method = methods.computeIfAbsent(key, Evaluator::find);
    try {
      return method.invoke(target, arguments);
    } catch (IllegalAccessException | IllegalArgumentException e) {
      throw new Uninterpretable(name + " cannot be asked so");
    } catch (InvocationTargetException e) {
      throw new Uninterpretable(name + " fails: " + e.getCause());
    }
  }

  private static Method find(Key key) {
    String name = key.name();
    String capital =
        name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    for (String alias : List.of(name, "get" + capital, "is" + capital)) {
      for (Method method : Vocabulary.methods(key.type(), alias)) {
        if (method.getParameterCount() == key.arguments()) {
          return method;
        }
      }
    }
    throw new Uninterpretable(key.type().getSimpleName() + " has no " + name);
  }

  private boolean compare(Comparison comparison, Object fact, Bindings bindings) {
    Object left = value(comparison.left(), fact, bindings);
    List<Object> right = new ArrayList<>();
    comparison.right().forEach(part -> right.add(value(part, fact, bindings)));
    boolean holds =
        switch (comparison.operator().text()) {
          case "==" -> alike(left, right.get(0));
          case "!=" -> !alike(left, right.get(0));
          case "<" -> order(left, right.get(0)) < 0;
          case "<=" -> order(left, right.get(0)) <= 0;
          case ">" -> order(left, right.get(0)) > 0;
          case ">=" -> order(left, right.get(0)) >= 0;
          case "matches" -> left != null && left.toString().matches(String.valueOf(right.get(0)));
          case "contains" -> contains(left, right.get(0));
          case "memberOf" -> contains(right.get(0), left);
          case "in" -> right.stream().anyMatch(one -> alike(left, one));
          default -> throw new Uninterpretable("the operator " + comparison.operator().text());
        };
    return holds != comparison.negated();
  }

  private static boolean alike(Object left, Object right) {
    return left instanceof Number one && right instanceof Number other
        ? one.doubleValue() == other.doubleValue()
        : Objects.equals(left, right);
  }

  private static int order(Object left, Object right) {
    if (left instanceof Number one && right instanceof Number other) {
      return Double.compare(one.doubleValue(), other.doubleValue());
    }
    if (left instanceof String one && right instanceof String other) {
      return one.compareTo(other);
    }
    throw new Uninterpretable("what is compared has no order");
  }

  private static boolean contains(Object whole, Object part) {
    if (whole instanceof Collection<?> several) {
      return several.contains(part);
    }
    return whole != null && part != null && whole.toString().contains(part.toString());
  }
}
