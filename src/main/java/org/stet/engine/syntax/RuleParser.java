package org.stet.engine.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.engine.syntax.RuleTree.Annotation;
import org.stet.engine.syntax.RuleTree.Import;
import org.stet.engine.syntax.Token.Kind;

/** Reads a rule file from its package to its "end", and goes on behind what is broken. */
final class RuleParser {
  private static final Set<String> DECLARATIONS =
      Set.of("query", "declare", "function", "global", "unit", "rule", "package", "import");

  private final TokenReader tokens;
  private final ExpressionParser expressions;
  private final List<Import> imports = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Name> declarations = new ArrayList<>();
  private Name packageName;

  RuleParser(String text) {
    tokens = new TokenReader(text);
    expressions = new ExpressionParser(tokens);
  }

  RuleTree file() {
    header();
    Name name = tokens.takeWord("rule") ? name() : null;
    annotations();
    List<Condition> conditions = new ArrayList<>();
    List<Statement> consequence = new ArrayList<>();
    if (name != null || !tokens.atEnd()) {
      if (expect("when", "conditions")) {
        conditions.addAll(new ConditionParser(tokens).conditions());
      }
      while (tokens.takeWord("when")) {
        tokens.problem(
            Problem.Kind.MISPLACED,
            tokens.last(),
            "a second \"when\"",
            "keep one, and all conditions behind it");
        conditions.addAll(new ConditionParser(tokens).conditions());
      }
      if (expect("then", "what is reported")) {
        consequence.addAll(consequence());
      }
      if (expect("end", "the end of the rule")) {
        rest();
      }
    }
    return new RuleTree(
        packageName,
        imports,
        name,
        annotations,
        conditions,
        consequence,
        declarations,
        tokens.problems());
  }

  private void header() {
    while (!tokens.peek().isWord("rule")) {
      if (tokens.atEnd()) {
        tokens.problem(
            Problem.Kind.MISSING_WORD,
            tokens.peek().range(),
            "the file holds no rule",
            "write rule \"A sentence that holds\" when … then … end");
        return;
      }
      Token token = tokens.take();
      if (token.isWord("package") && packageName == null) {
        packageName = expressions.dottedName();
      } else if (token.isWord("import")) {
        imports.add(imported());
      } else if (!token.isSign(";")) {
        misplacedInHeader(token);
      }
    }
  }

  private Import imported() {
    Name modifier = null;
    if (tokens.peek().isWord("static") || tokens.peek().isWord("function")) {
      Token token = tokens.take();
      modifier = new Name(token.text(), token.range());
    }
    return new Import(expressions.dottedName(), modifier);
  }

  private void misplacedInHeader(Token token) {
    if (token.kind() == Kind.WORD && DECLARATIONS.contains(token.text())) {
      declarations.add(new Name(token.text(), token.range()));
    } else {
      tokens.problem(
          Problem.Kind.MISPLACED,
          token.range(),
          "\"%s\" may not stand before the rule".formatted(token.text()),
          "keep one package and the imports there");
    }
    while (!tokens.atEnd()
        && !tokens.peek().isWord("rule")
        && !tokens.peek().isWord("import")
        && !tokens.peek().isWord("package")) {
      tokens.take();
    }
  }

  private Name name() {
    Token name = tokens.peek();
    if (name.kind() != Kind.STRING || name.text().isBlank()) {
      tokens.problem(
          Problem.Kind.MISSING_WORD,
          tokens.last(),
          "the rule has no name in quotation marks",
          "write rule \"A sentence that holds\"");
      if (name.kind() == Kind.STRING || name.kind() == Kind.WORD && !isBody(name)) {
        tokens.take();
      }
      return new Name("", tokens.last());
    }
    tokens.take();
    return new Name(name.text(), name.range());
  }

  private static boolean isBody(Token token) {
    return TokenReader.isBorder(token);
  }

  private void annotations() {
    while (!tokens.atEnd() && !isBody(tokens.peek()) && !beginsConditions()) {
      Token token = tokens.take();
      if (token.isSign("@")) {
        annotation(token);
      } else {
        tokens.problem(
            Problem.Kind.MISPLACED,
            token.range(),
            "\"%s\" may not stand between a rule's name and \"when\"".formatted(token.text()),
            "a rule has annotations such as @severity(\"info\"), no attributes");
        while (!tokens.atEnd() && !isBody(tokens.peek()) && !tokens.peek().isSign("@")) {
          tokens.take();
        }
      }
    }
  }

  /** A line such as "$claim : Claim(": the word "when" before it was forgotten. */
  private boolean beginsConditions() {
    return tokens.peek().kind() == Kind.WORD
        && tokens.peek(1).isSign(":")
        && tokens.peek(2).kind() == Kind.WORD;
  }

  private void annotation(Token at) {
    Name key = expressions.dottedName();
    boolean open = tokens.takeSign("(");
    Token value = tokens.peek();
    if (open && value.kind() == Kind.STRING && tokens.peek(1).isSign(")")) {
      tokens.take();
      tokens.take();
      annotations.add(new Annotation(key, value.text(), value.range()));
      return;
    }
    if (open) {
      while (!tokens.atEnd()
          && !isBody(tokens.peek())
          && !tokens.peek().isSign(")")
          && !tokens.peek().isSign("@")) {
        tokens.take();
      }
      tokens.takeSign(")");
    }
    tokens.problem(
        Problem.Kind.ANNOTATION,
        at.range().to(key.range()),
        "@%s does not hold one string in quotation marks".formatted(key.text()),
        "write @%s(\"…\")".formatted(key.text()));
  }

  private boolean expect(String word, String what) {
    if (tokens.takeWord(word)) {
      return true;
    }
    tokens.problem(
        Problem.Kind.MISSING_WORD,
        tokens.peek().range(),
        "\"%s\" is missing before %s".formatted(word, shown(tokens.peek())),
        "write \"%s\" before %s".formatted(word, what));
    // The rest of the rule is read all the same where another of its words follows.
    return word.equals("when") || !tokens.atEnd() && word.equals("then");
  }

  private static String shown(Token token) {
    return token.kind() == Kind.END ? token.text() : "\"" + token.text() + "\"";
  }

  private List<Statement> consequence() {
    List<Statement> statements = new ArrayList<>();
    while (!tokens.atEnd() && !endsRule()) {
      if (!tokens.takeSign(";")) {
        statements.add(statement());
      }
    }
    return statements;
  }

  private boolean endsRule() {
    return tokens.peek().isWord("end");
  }

  private Statement statement() {
    Token first = tokens.peek();
    Range start = first.range();
    if (first.kind() == Kind.WORD && tokens.peek(1).isSign("(") && tokens.peek(2).isWord("new")) {
      Expression call = expressions.expression();
      if (call instanceof Expression.Access access
          && access.target() == null
          && access.isCall()
          && access.arguments().size() == 1
          && access.arguments().get(0) instanceof Expression.Construction evidence
          && endsStatement()) {
        return new Statement.Insertion(access.name(), evidence, call.range());
      }
    }
    while (!tokens.atEnd() && !endsStatement()) {
      tokens.take();
    }
    return new Statement.Other(start.to(tokens.last()));
  }

  private boolean endsStatement() {
    return tokens.peek().isSign(";") || endsRule();
  }

  /** What stands behind "end". */
  private void rest() {
    while (!tokens.atEnd()) {
      Token token = tokens.take();
      if (token.kind() == Kind.WORD && DECLARATIONS.contains(token.text())) {
        declarations.add(new Name(token.text(), token.range()));
        return;
      } else if (!token.isSign(";")) {
        tokens.problem(
            Problem.Kind.MISPLACED,
            token.range(),
            "\"%s\" may not stand behind \"end\"".formatted(token.text()),
            "take it out");
        return;
      }
    }
  }
}
