package org.stet.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.stet.engine.rule.DrlToken.Kind;

/**
 * Cuts a rule file into tokens.
 *
 * <p>The header of a rule is read at every start, also when its compiled classes are at hand. The
 * parser of Drools would cost more than everything else in such a start, and its tree loses the
 * line of an annotation, so the few signs that matter are scanned here.
 */
final class DrlScanner {
  private final String text;
  private int at;
  private int line = 1;

  private DrlScanner(String text) {
    this.text = text;
  }

  static List<DrlToken> scan(String text) {
    DrlScanner scanner = new DrlScanner(text);
    List<DrlToken> tokens = new ArrayList<>();
    while (scanner.at < text.length()) {
      DrlToken token = scanner.next();
      if (token != null) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  /** The next token, or null where blanks or a comment were passed over. */
  private DrlToken next() {
    char sign = text.charAt(at);
    if (sign == '\n') {
      line++;
      at++;
      return null;
    }
    if (Character.isWhitespace(sign) || sign == '\uFEFF') {
      at++;
      return null;
    }
    if (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
      return null;
    }
    if (text.startsWith("/*", at)) {
      return comment();
    }
    if (sign == '"' || sign == '\'') {
      return string(sign);
    }
    if (isWordPart(sign)) {
      return word();
    }
    at++;
    return new DrlToken(Kind.SIGN, String.valueOf(sign), line);
  }

  private DrlToken comment() {
    int start = line;
    int end = text.indexOf("*/", at + 2);
    int stop = end < 0 ? text.length() : end + 2;
    for (; at < stop; at++) {
      if (text.charAt(at) == '\n') {
        line++;
      }
    }
    return end < 0 ? new DrlToken(Kind.BROKEN, "comment", start) : null;
  }

  private DrlToken string(char mark) {
    StringBuilder content = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '\n'; at++) {
      char sign = text.charAt(at);
      if (sign == mark) {
        at++;
        return new DrlToken(Kind.STRING, content.toString(), line);
      }
      if (sign == '\\' && at + 1 < text.length() && "\"'\\".indexOf(text.charAt(at + 1)) >= 0) {
        at++;
        sign = text.charAt(at);
      }
      content.append(sign);
    }
    return new DrlToken(Kind.BROKEN, "string", line);
  }

  private DrlToken word() {
    int start = at;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    return new DrlToken(Kind.WORD, text.substring(start, at), line);
  }

  /** The hyphen counts, for the sake of attributes such as "no-loop". */
  private static boolean isWordPart(char sign) {
    return Character.isJavaIdentifierPart(sign) || sign == '-';
  }
}
