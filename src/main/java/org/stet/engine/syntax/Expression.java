package org.stet.engine.syntax;

import java.util.List;
import java.util.Optional;

/** What a constraint says of a fact, or an argument of what is inserted. */
public sealed interface Expression {

  /** Its place, brackets around it left out. */
  Range range();

  /**
   * A value written out.
   *
   * @param kind what sort of value
   * @param text the value without quotation marks, escapes resolved
   */
  record Literal(Sort kind, String text, Range range) implements Expression {
    /** What sort of value. */
    public enum Sort {
      STRING,
      NUMBER,
      BOOLEAN,
      NULL
    }
  }

  /**
   * A field, method, constant or binding: {@code claim.agentKey} is an access to {@code agentKey}
   * of an access to {@code claim} of nothing.
   *
   * @param target what the name is asked of, or null where the name stands first
   * @param name the field, method, type, constant or binding; "this" for the fact itself
   * @param arguments what a method is called with; null where there are no brackets
   */
  record Access(Expression target, Name name, List<Expression> arguments, Range range)
      implements Expression {
    public Access {
      arguments = arguments == null ? null : List.copyOf(arguments);
    }

    public boolean isCall() {
      return arguments != null;
    }

    /** Whether this is a binding such as {@code $first}, alone. */
    public boolean isBinding() {
      return target == null && !isCall() && name.text().startsWith("$");
    }
  }

  /** {@code !operand}. */
  record Not(Expression operand, Range range) implements Expression {}

  /**
   * A comparison: {@code severity == Severity.ERROR}, {@code name matches "[A-Z].*"}, {@code kind
   * in ( Kind.SUM, Kind.CHANGE )}.
   *
   * @param left what is compared; in the shortened form {@code == a || == b} that of the first
   * @param operator the operator, without "not"
   * @param negated whether "not" stands before the operator
   * @param right what it is compared with; one value, but for "in" any number
   * @param shortened whether {@code left} is not written again
   */
  record Comparison(
      Expression left,
      Name operator,
      boolean negated,
      List<Expression> right,
      boolean shortened,
      Range range)
      implements Expression {
    public Comparison {
      right = List.copyOf(right);
    }
  }

  /**
   * Parts joined by {@code &&} or {@code ||}.
   *
   * @param all true for {@code &&}
   * @param parts two or more
   * @param operators one fewer
   */
  record Junction(boolean all, List<Expression> parts, List<Name> operators, Range range)
      implements Expression {
    public Junction {
      parts = List.copyOf(parts);
      operators = List.copyOf(operators);
    }
  }

  /** {@code left + right} and the like. */
  record Arithmetic(Expression left, Name operator, Expression right, Range range)
      implements Expression {}

  /**
   * {@code new Type( … )}.
   *
   * @param type the type, with its package if it is written
   */
  record Construction(Name type, List<Expression> arguments, Range range) implements Expression {
    public Construction {
      arguments = List.copyOf(arguments);
    }
  }

  /** What could not be understood; a problem of the tree tells why. */
  record Unreadable(Range range) implements Expression {}

  /** The parts of this, in order; empty for a leaf. */
  default List<Expression> parts() {
    if (this instanceof Access access) {
      List<Expression> arguments = access.isCall() ? access.arguments() : List.of();
      return access.target() == null ? arguments : Lists.prepend(access.target(), arguments);
    } else if (this instanceof Not not) {
      return List.of(not.operand());
    } else if (this instanceof Comparison comparison) {
      return comparison.shortened()
          ? comparison.right()
          : Lists.prepend(comparison.left(), comparison.right());
    } else if (this instanceof Junction junction) {
      return junction.parts();
    } else if (this instanceof Arithmetic arithmetic) {
      return List.of(arithmetic.left(), arithmetic.right());
    } else if (this instanceof Construction construction) {
      return construction.arguments();
    }
    return List.of();
  }

  /** The binding that this is and nothing more, without regard to others: "$first". */
  default Optional<Name> binding() {
    return this instanceof Access access && access.isBinding()
        ? Optional.of(access.name())
        : Optional.empty();
  }
}
