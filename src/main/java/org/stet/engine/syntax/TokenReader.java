package org.stet.engine.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.engine.syntax.Token.Kind;

/** The tokens of a file, taken one by one, and the problems met on the way. */
final class TokenReader {
  /** The deepest rule of the catalogue has four; each level costs the parser a stack frame. */
  private static final int DEEPEST = 50;

  private final List<Token> tokens;
  private final Token end;
  private final List<Problem> problems = new ArrayList<>();
  private int at;

  TokenReader(String text) {
    List<Token> readable = new ArrayList<>();
    for (Token token : Scanner.scan(text)) {
      if (token.kind() == Kind.BROKEN) {
        problem(
            Problem.Kind.UNCLOSED,
            token.range(),
            "a %s begins here and does not end".formatted(token.text()),
            token.text().equals("string")
                ? "close it with a quotation mark on the same line"
                : "close it with */");
      } else {
        readable.add(token);
      }
    }
    tokens = withinDepth(readable);
    int line = tokens.isEmpty() ? 1 : tokens.get(tokens.size() - 1).line();
    end = new Token(Kind.END, "the end of the file", line, new Range(text.length(), text.length()));
  }

  /** The tokens up to where brackets and negations nest deeper than any rule needs. */
  private List<Token> withinDepth(List<Token> all) {
    int depth = 0;
    int row = 0;
    for (int i = 0; i < all.size(); i++) {
      Token token = all.get(i);
      depth += token.isSign("(") ? 1 : token.isSign(")") && depth > 0 ? -1 : 0;
      row = token.isSign("!") || token.isWord("not") || token.isWord("exists") ? row + 1 : 0;
      if (depth + row > DEEPEST) {
        problem(
            Problem.Kind.BRACKET,
            token.range(),
            "brackets or negations nest more than %d deep here".formatted(DEEPEST),
            "write simpler conditions");
        return List.copyOf(all.subList(0, i));
      }
    }
    return List.copyOf(all);
  }

  Token peek() {
    return peek(0);
  }

  /** The token {@code ahead} of the next one. */
  Token peek(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : end;
  }

  Token take() {
    Token token = peek();
    if (at < tokens.size()) {
      at++;
    }
    return token;
  }

  /** Takes the next token if it is {@code sign}. */
  boolean takeSign(String sign) {
    boolean there = peek().isSign(sign);
    if (there) {
      take();
    }
    return there;
  }

  /** Takes the next token if it is {@code word}. */
  boolean takeWord(String word) {
    boolean there = peek().isWord(word);
    if (there) {
      take();
    }
    return there;
  }

  /** The range of the token that was taken last; an empty one at the start of the file. */
  Range last() {
    return at == 0 ? new Range(0, 0) : tokens.get(at - 1).range();
  }

  boolean atEnd() {
    return peek().kind() == Kind.END;
  }

  /**
   * Passes over tokens up to the first at bracket depth 0 that is one of {@code signs} or a word
   * that begins another part of the rule; returns what was passed over.
   */
  Range skipTo(String... signs) {
    Range skipped = peek().range();
    int depth = 0;
    while (!atEnd() && !isBorder(peek())) {
      if (depth == 0 && List.of(signs).contains(peek().text()) && peek().kind() == Kind.SIGN) {
        break;
      }
      if (peek().isSign("(") || peek().isSign("[")) {
        depth++;
      } else if (peek().isSign(")") || peek().isSign("]")) {
        depth = Math.max(0, depth - 1);
      }
      skipped = skipped.to(take().range());
    }
    return skipped;
  }

  /** Whether {@code token} ends the conditions or the consequence whatever is open. */
  static boolean isBorder(Token token) {
    return token.isWord("then") || token.isWord("when") || token.isWord("end");
  }

  void problem(Problem.Kind kind, Range range, String message, String advice) {
    problems.add(new Problem(kind, range, message, advice));
  }

  List<Problem> problems() {
    return problems.stream()
        .sorted(Comparator.comparingInt(problem -> problem.range().start()))
        .toList();
  }
}
