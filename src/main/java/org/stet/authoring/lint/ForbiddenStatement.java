package org.stet.authoring.lint;

import java.util.List;
import java.util.Map;
import org.stet.engine.syntax.Name;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.Scanner;
import org.stet.engine.syntax.Statement;
import org.stet.engine.syntax.Token;

/** Tells what a consequence does that it may not do. */
final class ForbiddenStatement {
  private static final Map<String, String> DONE =
      Map.of(
          "modify", "change a fact",
          "update", "change a fact",
          "delete", "take a fact away",
          "retract", "take a fact away",
          "insert", "insert what is not new evidence",
          "insertLogical", "insert what is not new evidence",
          "while", "repeat anything",
          "for", "repeat anything",
          "if", "decide anything");

  private ForbiddenStatement() {}

  static void check(Statement statement, RuleFile file, Findings findings) {
    Range range = statement.range();
    List<Token> tokens =
        Scanner.scan(range.of(file.text())).stream()
            .filter(token -> token.kind() != Token.Kind.BROKEN)
            .toList();
    if (tokens.isEmpty()) {
      return;
    }
    for (Token token : tokens) {
      Name name = shifted(token, range);
      if (token.kind() == Token.Kind.WORD && isForeign(token, tokens)) {
        findings.add(
            LintCode.FOREIGN_TYPE,
            name.range(),
            "a rule may not use \"%s\"".formatted(name.text()),
            "take the statement out: a rule inserts evidence, and touches nothing else");
        return;
      }
    }
    String first = tokens.get(0).text();
    findings.add(
        LintCode.FORBIDDEN_STATEMENT,
        range,
        "a consequence may not %s".formatted(DONE.getOrDefault(first, "do anything of its own")),
        "write one insertLogical( new … ); and nothing else");
  }

  private static boolean isForeign(Token token, List<Token> tokens) {
    int at = tokens.indexOf(token);
    boolean first = at == 0 || !tokens.get(at - 1).isSign(".");
    boolean asked = at + 1 < tokens.size() && tokens.get(at + 1).isSign(".");
    boolean type =
        Character.isUpperCase(token.text().codePointAt(0)) && Advice.named(token.text()).isEmpty();
    return first && asked && (type || UnknownNames.isPackage(token.text()));
  }

  private static Name shifted(Token token, Range by) {
    Range range = token.range();
    return new Name(token.text(), new Range(range.start() + by.start(), range.end() + by.start()));
  }
}
