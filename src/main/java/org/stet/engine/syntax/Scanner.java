package org.stet.engine.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.engine.syntax.Token.Kind;

/**
 * Cuts a rule file into tokens.
 *
 * <p>The header of a rule is read at every start, also when its compiled classes are at hand. The
 * parser of Drools would cost more than everything else in such a start, and its tree loses the
 * line of an annotation and everything around a mistake, so the few signs that matter are scanned
 * here.
 */
public final class Scanner {
  private static final Set<String> DOUBLE_SIGNS = Set.of("==", "!=", "<=", ">=", "&&", "||", "!.");

  /** The names with a hyphen that the rule language has; elsewhere a hyphen is a minus. */
  private static final Set<String> HYPHENATED =
      Set.of(
          "no-loop",
          "lock-on-active",
          "auto-focus",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "date-effective",
          "date-expires",
          "entry-point");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;

  private Scanner(String text) {
    this.text = text;
  }

  /** The tokens of {@code text} in order, without one for its end. */
  public static List<Token> scan(String text) {
    Scanner scanner = new Scanner(text);
    while (scanner.at < text.length()) {
      scanner.next();
    }
    return scanner.tokens;
  }

  private void next() {
    char sign = text.charAt(at);
    if (sign == '\n') {
      line++;
      at++;
    } else if (Character.isWhitespace(sign) || sign == '\uFEFF') {
      at++;
    } else if (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (sign == '"' || sign == '\'') {
      string(sign);
    } else if (isDigit(sign)) {
      number();
    } else if (Character.isJavaIdentifierPart(sign)) {
      word();
    } else {
      int length = at + 1 < text.length() && isDouble() ? 2 : 1;
      add(Kind.SIGN, text.substring(at, at + length), at, at + length);
    }
  }

  private boolean isDouble() {
    String both = text.substring(at, at + 2);
    // "!.": only before a name; "!.5" is no number that a rule may hold.
    return DOUBLE_SIGNS.contains(both);
  }

  private void add(Kind kind, String content, int start, int end) {
    tokens.add(new Token(kind, content, line, new Range(start, end)));
    at = end;
  }

  private void comment() {
    int start = at;
    int startLine = line;
    int end = text.indexOf("*/", at + 2);
    int stop = end < 0 ? text.length() : end + 2;
    for (; at < stop; at++) {
      if (text.charAt(at) == '\n') {
        line++;
      }
    }
    if (end < 0) {
      tokens.add(new Token(Kind.BROKEN, "comment", startLine, new Range(start, start + 2)));
    }
  }

  private void string(char mark) {
    StringBuilder content = new StringBuilder();
    int i = at + 1;
    for (; i < text.length() && text.charAt(i) != '\n'; i++) {
      char sign = text.charAt(i);
      if (sign == mark) {
        add(Kind.STRING, content.toString(), at, i + 1);
        return;
      }
      if (sign == '\\' && i + 1 < text.length() && "\"'\\".indexOf(text.charAt(i + 1)) >= 0) {
        i++;
        sign = text.charAt(i);
      }
      content.append(sign);
    }
    add(Kind.BROKEN, "string", at, i);
  }

  private void number() {
    int end = at;
    while (end < text.length() && isNumberPart(end)) {
      end++;
    }
    add(Kind.NUMBER, text.substring(at, end), at, end);
  }

  private boolean isNumberPart(int place) {
    char sign = text.charAt(place);
    boolean point = sign == '.' && place + 1 < text.length() && isDigit(text.charAt(place + 1));
    return point || Character.isLetterOrDigit(sign) || sign == '_';
  }

  private void word() {
    int end = endOfWord(at);
    if (end < text.length() && text.charAt(end) == '-') {
      int rest = end;
      while (rest < text.length() && text.charAt(rest) == '-') {
        rest = endOfWord(rest + 1);
      }
      if (HYPHENATED.contains(text.substring(at, rest))) {
        end = rest;
      }
    }
    add(Kind.WORD, text.substring(at, end), at, end);
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
