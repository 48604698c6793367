package org.stet.authoring.lint;

import org.stet.engine.syntax.Expression.Literal;
import org.stet.engine.syntax.Range;

/** A backslash in text must be followed by what Java knows; in a regular expression it is two. */
final class Escapes {
  private static final String KNOWN = "btnfrs\"'\\u01234567";

  private Escapes() {}

  static void check(Literal literal, String text, Findings findings) {
    String written = literal.range().of(text);
    for (int at = written.indexOf('\\'); at >= 0; at = written.indexOf('\\', at + 2)) {
      if (at + 1 < written.length() && KNOWN.indexOf(written.charAt(at + 1)) < 0) {
        int start = literal.range().start() + at;
        String escape = written.substring(at, at + 2);
        findings.add(
            LintCode.BAD_ESCAPE,
            new Range(start, start + 2),
            "\"%s\" means nothing in text".formatted(escape),
            "write two backslashes where one is meant: \\%s".formatted(escape));
      }
    }
  }
}
