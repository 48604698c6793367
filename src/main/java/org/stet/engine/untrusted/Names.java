package org.stet.engine.untrusted;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Literal;
import org.stet.engine.syntax.Range;
import org.stet.engine.vocabulary.Vocabulary;
import org.stet.fact.Fact;

/**
 * What the names in the expressions of a rule stand for. A name that stands for nothing in the
 * vocabulary is objected to: it might stand for something to the compiler.
 */
final class Names {
  /** Of a value about which nothing can be asked. */
  private static final Class<?> PLAIN = Object.class;

  /** Of what was objected to: it is not objected to again for what is asked of it. */
  static final Class<?> UNKNOWN = Void.class;

  private static final Set<String> OPERATORS =
      Set.of("==", "!=", "<", "<=", ">", ">=", "matches", "contains", "memberOf", "in");

  private final Map<String, Class<?>> imported;
  private final Map<String, Class<?>> bound = new HashMap<>();
  private final BiConsumer<Range, String> objections;

  /**
   * @param imported the types that the rule imports, by simple name; filled before names are read
   * @param objections told where what is wrong
   */
  Names(Map<String, Class<?>> imported, BiConsumer<Range, String> objections) {
    this.imported = imported;
    this.objections = objections;
  }

  void bind(String name, Class<?> type) {
    bound.put(name, type);
  }

  /**
   * The type of what {@code expression} yields.
   *
   * @param fact the type of fact that the condition is about; null in the consequence
   */
  Class<?> typeOf(Expression expression, Class<?> fact) {
    if (expression instanceof Literal literal) {
      return literal.kind() == Literal.Sort.STRING ? String.class : PLAIN;
    } else if (expression instanceof Access access) {
      return typeOf(access, fact);
    } else if (expression instanceof Comparison comparison) {
      if (!OPERATORS.contains(comparison.operator().text())) {
        object(
            comparison.operator().range(),
            "the operator \"%s\" may not stand in a rule; use ==, !=, <, <=, >, >=, in, contains,"
                + " memberOf or matches",
            comparison.operator().text());
      }
    } else if (expression instanceof Expression.Arithmetic) {
      object(expression.range(), "a rule does not compute; ask a fact for what it has computed");
    } else if (expression instanceof Expression.Construction) {
      object(expression.range(), "\"new\" may stand only before the evidence of the consequence");
    }
    expression.parts().forEach(part -> typeOf(part, fact));
    return PLAIN;
  }

  private Class<?> typeOf(Access access, Class<?> fact) {
    String name = access.name().text();
    List<Expression> arguments = access.isCall() ? access.arguments() : List.of();
    arguments.forEach(argument -> typeOf(argument, fact));
    if (access.target() == null) {
      if (!access.isCall() && name.equals("this") && fact != null) {
        return fact;
      }
      if (!access.isCall() && name.startsWith("$")) {
        return binding(access, name);
      }
      return fact == null
          ? unknown(access, "is not bound by the conditions; name what they bind")
          : asked(access, fact, arguments.size());
    }
    Class<?> named = typeNamed(access.target());
    if (named != null) {
      return constant(access, named);
    }
    return asked(access, typeOf(access.target(), fact), arguments.size());
  }

  private Class<?> binding(Access access, String name) {
    Class<?> type = bound.get(name);
    return type == null ? unknown(access, "is not bound by a condition before") : type;
  }

  /** The type that {@code expression} names, as "Difference.Kind" does; else null. */
  private Class<?> typeNamed(Expression expression) {
    if (!(expression instanceof Access access) || access.isCall()) {
      return null;
    }
    if (access.target() == null) {
      return imported.get(access.name().text());
    }
    Class<?> outer = typeNamed(access.target());
    return outer == null ? null : nested(outer, access.name().text());
  }

  private static Class<?> nested(Class<?> outer, String name) {
    return Vocabulary.type(outer.getCanonicalName() + "." + name).orElse(null);
  }

  private Class<?> constant(Access access, Class<?> type) {
    if (!access.isCall() && type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(access.name().text())) {
          return type;
        }
      }
    }
    return unknown(access, "is no constant of " + type.getSimpleName());
  }

  private Class<?> asked(Access access, Class<?> type, int arguments) {
    if (type == UNKNOWN) {
      return UNKNOWN;
    }
    Class<?> asked = Collection.class.isAssignableFrom(type) ? Collection.class : type;
    String name = access.name().text();
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    for (String alias : List.of(name, "get" + capital, "is" + capital)) {
      for (Method method : Vocabulary.methods(asked, alias)) {
        if (method.getParameterCount() == arguments && isOfFacts(method, asked)) {
          return method.getReturnType();
        }
      }
    }
    return unknown(
        access, "is nothing that can be asked " + (asked == PLAIN ? "here" : "of " + label(asked)));
  }

  private static String label(Class<?> type) {
    return type == Collection.class ? "a list" : type.getSimpleName();
  }

  /** Not what every constant of Java has: its class, a description of itself. */
  private static boolean isOfFacts(Method method, Class<?> asked) {
    return method.getDeclaringClass().getPackage() == Fact.class.getPackage()
        || asked == Collection.class
        || asked == String.class;
  }

  private Class<?> unknown(Access access, String why) {
    object(access.name().range(), "%s %s", access.name().text(), why);
    return UNKNOWN;
  }

  private void object(Range range, String message, Object... values) {
    objections.accept(range, message.formatted(values));
  }
}
