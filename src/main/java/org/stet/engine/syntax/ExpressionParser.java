package org.stet.engine.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Expression.Arithmetic;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Construction;
import org.stet.engine.syntax.Expression.Junction;
import org.stet.engine.syntax.Expression.Literal;
import org.stet.engine.syntax.Expression.Not;
import org.stet.engine.syntax.Expression.Unreadable;
import org.stet.engine.syntax.Token.Kind;

/** Reads the expression that begins at the next token. */
final class ExpressionParser {
  private static final Set<String> SIGN_OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> WORD_OPERATORS =
      Set.of("matches", "contains", "memberOf", "in", "soundslike", "str", "startsWith");

  private final TokenReader tokens;

  ExpressionParser(TokenReader tokens) {
    this.tokens = tokens;
  }

  /** Everything up to a comma or a bracket that this has not opened. */
  Expression expression() {
    return junction("||", null);
  }

  /** Parts joined by {@code sign}; {@code left} is what a shortened comparison is about. */
  private Expression junction(String sign, Expression left) {
    boolean all = sign.equals("&&");
    List<Expression> parts = new ArrayList<>();
    List<Name> operators = new ArrayList<>();
    parts.add(all ? comparison(left) : junction("&&", left));
    while (tokens.peek().isSign(sign)) {
      Token operator = tokens.take();
      operators.add(new Name(operator.text(), operator.range()));
      Expression about = comparedIn(parts.get(parts.size() - 1));
      parts.add(all ? comparison(about) : junction("&&", about));
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    Range range = parts.get(0).range().to(parts.get(parts.size() - 1).range());
    return new Junction(all, parts, operators, range);
  }

  /** What {@code == b} behind {@code a == c ||} is about: a. */
  private static Expression comparedIn(Expression before) {
    Expression last = before;
    while (last instanceof Junction junction) {
      last = junction.parts().get(junction.parts().size() - 1);
    }
    return last instanceof Comparison comparison ? comparison.left() : null;
  }

  private Expression comparison(Expression left) {
    if (left != null && isOperator()) {
      return compared(left, true);
    }
    Expression operand = sum();
    return isOperator() ? compared(operand, false) : operand;
  }

  private boolean isOperator() {
    Token token = tokens.peek().isWord("not") ? tokens.peek(1) : tokens.peek();
    return token.kind() == Kind.SIGN && SIGN_OPERATORS.contains(token.text())
        || token.kind() == Kind.WORD && WORD_OPERATORS.contains(token.text());
  }

  private Expression compared(Expression left, boolean shortened) {
    Range first = shortened ? tokens.peek().range() : left.range();
    boolean negated = tokens.takeWord("not");
    Token operator = tokens.take();
    Name name = new Name(operator.text(), operator.range());
    List<Expression> right =
        operator.isWord("in") && tokens.peek().isSign("(") ? arguments() : List.of(sum());
    return new Comparison(left, name, negated, right, shortened, first.to(tokens.last()));
  }

  private Expression sum() {
    Expression left = operand();
    while (isArithmetic(tokens.peek())) {
      Token operator = tokens.take();
      Expression right = operand();
      Name name = new Name(operator.text(), operator.range());
      left = new Arithmetic(left, name, right, left.range().to(right.range()));
    }
    return left;
  }

  private static boolean isArithmetic(Token token) {
    return token.kind() == Kind.SIGN && Set.of("+", "-", "*", "/", "%").contains(token.text());
  }

  private Expression operand() {
    Token token = tokens.peek();
    if (token.isSign("!")) {
      tokens.take();
      Expression operand = operand();
      return new Not(operand, token.range().to(operand.range()));
    }
    if (token.isSign("(")) {
      tokens.take();
      Expression inner = expression();
      close(token, inner.range());
      return inner;
    }
    if (token.isSign("-") && tokens.peek(1).kind() == Kind.NUMBER) {
      tokens.take();
      Token number = tokens.take();
      return new Literal(
          Literal.Sort.NUMBER, "-" + number.text(), token.range().to(number.range()));
    }
    return switch (token.kind()) {
      case STRING -> literal(Literal.Sort.STRING);
      case NUMBER -> literal(Literal.Sort.NUMBER);
      case WORD -> word();
      default -> missing();
    };
  }

  private Expression literal(Literal.Sort sort) {
    Token token = tokens.take();
    return new Literal(sort, token.text(), token.range());
  }

  private Expression word() {
    Token token = tokens.peek();
    if (TokenReader.isBorder(token) && !isField(token)) {
      return missing();
    }
    return switch (token.text()) {
      case "true", "false" -> literal(Literal.Sort.BOOLEAN);
      case "null" -> literal(Literal.Sort.NULL);
      case "new" -> construction();
      default -> access();
    };
  }

  /** Moments and spans have an "end", which goes on as no rule does behind its own. */
  private boolean isField(Token token) {
    Token next = tokens.peek(1);
    return token.isWord("end")
        && next.kind() == Kind.SIGN
        && (SIGN_OPERATORS.contains(next.text())
            || Set.of(",", ")", "&&", "||").contains(next.text()));
  }

  private Expression construction() {
    Range first = tokens.take().range();
    Name type = dottedName();
    List<Expression> arguments = tokens.peek().isSign("(") ? arguments() : List.of();
    return new Construction(type, arguments, first.to(tokens.last()));
  }

  /** A name with its dots as one: "org.stet.fact.Claim". */
  Name dottedName() {
    Token first = tokens.peek();
    if (first.kind() != Kind.WORD) {
      return new Name("", new Range(first.range().start(), first.range().start()));
    }
    StringBuilder name = new StringBuilder(tokens.take().text());
    while (tokens.peek().isSign(".")
        && (tokens.peek(1).kind() == Kind.WORD || tokens.peek(1).isSign("*"))) {
      tokens.take();
      name.append('.').append(tokens.take().text());
    }
    return new Name(name.toString(), first.range().to(tokens.last()));
  }

  private Expression access() {
    Expression access = step(null);
    while (tokens.peek().isSign(".") || tokens.peek().isSign("!.")) {
      Token dot = tokens.take();
      if (tokens.peek().kind() != Kind.WORD) {
        tokens.problem(
            Problem.Kind.INCOMPLETE,
            dot.range(),
            "no name follows the dot",
            "write the name of a field, or take the dot out");
        return access;
      }
      access = step(access);
    }
    return access;
  }

  private Expression step(Expression target) {
    Token token = tokens.take();
    Name name = new Name(token.text(), token.range());
    List<Expression> arguments = tokens.peek().isSign("(") ? arguments() : null;
    Range first = target == null ? token.range() : target.range();
    return new Access(target, name, arguments, first.to(tokens.last()));
  }

  /** What stands between the next bracket and its partner, separated by commas. */
  private List<Expression> arguments() {
    Token open = tokens.take();
    List<Expression> arguments = new ArrayList<>();
    if (tokens.takeSign(")")) {
      return arguments;
    }
    do {
      arguments.add(expression());
    } while (tokens.takeSign(","));
    close(open, tokens.last());
    return arguments;
  }

  private void close(Token open, Range last) {
    if (!tokens.takeSign(")")) {
      tokens.problem(
          Problem.Kind.BRACKET,
          open.range(),
          "a bracket opens here and does not close",
          "write \")\" behind \"%s\"".formatted(tokens.peek(-1).text()));
    }
  }

  private Expression missing() {
    Token token = tokens.peek();
    tokens.problem(
        Problem.Kind.INCOMPLETE,
        token.range(),
        "a field or value is missing before \"%s\"".formatted(token.text()),
        "write what is compared, or take the sign before it out");
    return new Unreadable(new Range(token.range().start(), token.range().start()));
  }
}
