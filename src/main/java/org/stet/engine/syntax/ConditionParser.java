package org.stet.engine.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.engine.syntax.Condition.Forbidden;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Token.Kind;

/** Reads what stands between "when" and "then". */
final class ConditionParser {
  /** What opens a condition of Drools that a rule of Stet may not hold. */
  private static final Set<String> FORBIDDEN =
      Set.of("eval", "accumulate", "acc", "groupby", "forall", "collect", "do", "if", "query");

  /** What follows a pattern of Drools and a rule of Stet may not hold. */
  private static final Set<String> FORBIDDEN_BEHIND = Set.of("from", "over");

  private final TokenReader tokens;
  private final ExpressionParser expressions;

  ConditionParser(TokenReader tokens) {
    this.tokens = tokens;
    this.expressions = new ExpressionParser(tokens);
  }

  /** The conditions up to "then" or the end of the file. */
  List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    while (!tokens.atEnd() && !TokenReader.isBorder(tokens.peek()) && !beginsConsequence()) {
      if (tokens.peek().isSign(")")) {
        Token stray = tokens.take();
        tokens.problem(
            Problem.Kind.BRACKET,
            stray.range(),
            "a bracket closes here that was not opened",
            "take it out, or open one before");
      } else if (!tokens.takeSign(";")) {
        conditions.add(joined());
      }
    }
    return conditions;
  }

  /** A condition, and those that "and" or "or" join to it. */
  private Condition joined() {
    Condition first = single();
    Token joint = tokens.peek();
    if (!isJoint(joint)) {
      return first;
    }
    boolean all = isAnd(joint);
    List<Condition> conditions = new ArrayList<>(List.of(first));
    while (isJoint(tokens.peek()) && isAnd(tokens.peek()) == all) {
      tokens.take();
      conditions.add(single());
    }
    Group group = new Group(all, conditions, first.range().to(tokens.last()));
    if (isJoint(tokens.peek())) {
      tokens.problem(
          Problem.Kind.MISPLACED,
          tokens.peek().range(),
          "\"and\" and \"or\" stand side by side",
          "put brackets around what belongs together");
      tokens.take();
      return new Group(all, List.of(group, joined()), first.range().to(tokens.last()));
    }
    return group;
  }

  private static boolean isJoint(Token token) {
    return isAnd(token) || token.isWord("or") || token.isSign("||");
  }

  private static boolean isAnd(Token token) {
    return token.isWord("and") || token.isSign("&&");
  }

  private Condition single() {
    Token token = tokens.peek();
    if (token.isWord("not") || token.isWord("exists")) {
      tokens.take();
      Name keyword = new Name(token.text(), token.range());
      return new Quantified(keyword, single(), token.range().to(tokens.last()));
    }
    if (token.isSign("(")) {
      return bracketed();
    }
    if (token.kind() == Kind.WORD && FORBIDDEN.contains(token.text()) && !isBound()) {
      return forbidden(token);
    }
    if (token.kind() == Kind.WORD && !TokenReader.isBorder(token)) {
      return pattern();
    }
    Range skipped = TokenReader.isBorder(token) ? token.range() : tokens.take().range();
    tokens.problem(
        Problem.Kind.MISPLACED,
        skipped,
        "\"%s\" begins no condition".formatted(token.text()),
        "begin it with a fact: Claim( … ), $claim : Claim( … ) or not Claim( … )");
    return new Group(true, List.of(), skipped);
  }

  private boolean isBound() {
    return tokens.peek(1).isSign(":");
  }

  private Condition bracketed() {
    Token open = tokens.take();
    List<Condition> inner = new ArrayList<>();
    while (!tokens.atEnd() && !TokenReader.isBorder(tokens.peek()) && !tokens.peek().isSign(")")) {
      inner.add(joined());
    }
    if (!tokens.takeSign(")")) {
      unclosed(open);
    }
    Range range = open.range().to(tokens.last());
    return inner.size() == 1 ? inner.get(0) : new Group(true, inner, range);
  }

  private void unclosed(Token open) {
    tokens.problem(
        Problem.Kind.BRACKET,
        open.range(),
        "a bracket opens here and does not close",
        "write \")\" where the condition ends");
  }

  private Condition forbidden(Token keyword) {
    tokens.take();
    if (tokens.takeSign("(")) {
      tokens.skipTo(")");
      tokens.takeSign(")");
    }
    return new Forbidden(
        new Name(keyword.text(), keyword.range()), keyword.range().to(tokens.last()));
  }

  private Condition pattern() {
    Token first = tokens.peek();
    Name binding = binding();
    Name type = expressions.dottedName();
    if (type.text().isEmpty()) {
      tokens.problem(
          Problem.Kind.INCOMPLETE,
          first.range(),
          "no fact follows \"%s :\"".formatted(first.text()),
          "write the fact that is meant: %s : Claim( … )".formatted(first.text()));
      tokens.skipTo(")");
      tokens.takeSign(")");
      return new Pattern(binding, type, List.of(), first.range().to(tokens.last()));
    }
    List<Constraint> constraints = List.of();
    if (tokens.peek().isSign("(")) {
      constraints = constraints();
    } else {
      tokens.problem(
          Problem.Kind.BRACKET,
          type.range(),
          "\"%s\" is not followed by brackets".formatted(type.text()),
          "write %s( … ), also where nothing is asked of it".formatted(type.text()));
    }
    Range range = first.range().to(tokens.last());
    if (tokens.peek().kind() == Kind.WORD && FORBIDDEN_BEHIND.contains(tokens.peek().text())) {
      Token keyword = tokens.take();
      if (tokens.peek().kind() == Kind.WORD) {
        expressions.expression();
      }
      return new Forbidden(new Name(keyword.text(), keyword.range()), range.to(tokens.last()));
    }
    return new Pattern(binding, type, constraints, range);
  }

  private Name binding() {
    if (tokens.peek().kind() != Kind.WORD || !tokens.peek(1).isSign(":")) {
      return null;
    }
    Token name = tokens.take();
    tokens.take();
    return new Name(name.text(), name.range());
  }

  private List<Constraint> constraints() {
    Token open = tokens.take();
    List<Constraint> constraints = new ArrayList<>();
    if (tokens.takeSign(")")) {
      return constraints;
    }
    while (true) {
      Token first = tokens.peek();
      Name binding = binding();
      Expression expression = expressions.expression();
      if (tokens.peek().isSign("=")) {
        // Half of a comparison is no condition; what follows is told as misplaced.
        expression = new Expression.Unreadable(expression.range());
      }
      constraints.add(new Constraint(binding, expression, first.range().to(tokens.last())));
      if (tokens.takeSign(")")) {
        return constraints;
      }
      if (!tokens.takeSign(",")) {
        if (!misplaced(open)) {
          return constraints;
        }
      }
    }
  }

  /** Passes over what follows a constraint and may not; false where the pattern cannot go on. */
  private boolean misplaced(Token open) {
    Token token = tokens.peek();
    if (tokens.atEnd() || TokenReader.isBorder(token) || beginsPattern()) {
      unclosed(open);
      return false;
    }
    tokens.problem(
        Problem.Kind.MISPLACED,
        token.range(),
        "\"%s\" may not stand here".formatted(token.text()),
        token.isSign("=") ? "write == to compare" : "put a comma between two constraints");
    if (token.isSign("=") || token.kind() != Kind.WORD) {
      tokens.skipTo(",", ")");
      if (tokens.takeSign(")")) {
        return false;
      }
      return tokens.takeSign(",");
    }
    return true;
  }

  /** A line such as "insertLogical( new": the word "then" before it was forgotten. */
  private boolean beginsConsequence() {
    return tokens.peek().kind() == Kind.WORD
        && tokens.peek(1).isSign("(")
        && tokens.peek(2).isWord("new");
  }

  /** A line such as "$other : Claim(" inside brackets: the bracket before was forgotten. */
  private boolean beginsPattern() {
    int type = tokens.peek(1).isSign(":") ? 2 : 0;
    return Character.isUpperCase(tokens.peek(type).text().codePointAt(0))
        && tokens.peek(type).kind() == Kind.WORD
        && tokens.peek(type + 1).isSign("(");
  }
}
