package org.stet.authoring.lint;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Literal;

/** Regular expressions can be read, are needed, and end. */
final class RegularExpressionCheck implements Check {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,;:'\"%&/=<>@_-]*");

  @Override
  public void check(RuleFile file, Findings findings) {
    file.tree()
        .patterns()
        .flatMap(pattern -> pattern.constraints().stream())
        .forEach(constraint -> look(constraint.expression(), file, findings));
  }

  private static void look(Expression expression, RuleFile file, Findings findings) {
    if (expression instanceof Comparison comparison
        && comparison.operator().text().equals("matches")) {
      Expression right = comparison.right().get(0);
      if (right instanceof Literal literal && literal.kind() == Literal.Sort.STRING) {
        written(comparison, literal, file, findings);
      } else if (!(right instanceof Expression.Unreadable)) {
        findings.add(
            LintCode.UNWRITTEN_PATTERN,
            right.range(),
            "the regular expression is not written out",
            "write it between quotation marks; to compare two values, use ==");
      }
    }
    expression.parts().forEach(part -> look(part, file, findings));
  }

  private static void written(
      Comparison comparison, Literal literal, RuleFile file, Findings findings) {
    String pattern = literal.text();
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      String reason = e.getDescription().replaceAll("\\s+", " ").strip();
      findings.add(
          LintCode.BAD_PATTERN,
          literal.range(),
          "this is no regular expression: "
              + reason.substring(0, 1).toLowerCase(Locale.ROOT)
              + reason.substring(1),
          "close what is opened; a sign that is meant as it stands gets two backslashes: \\\\(");
      return;
    }
    if (PLAIN.matcher(pattern).matches()) {
      findings.add(
          LintCode.PLAIN_PATTERN,
          literal.range(),
          "nothing in \"%s\" is regular".formatted(pattern),
          "write %s %s \"%s\""
              .formatted(
                  comparison.left().range().of(file.text()),
                  comparison.negated() ? "!=" : "==",
                  pattern));
    } else if (NestedQuantifiers.in(pattern)) {
      findings.add(
          LintCode.SLOW_PATTERN,
          literal.range(),
          "a repetition is repeated, which can take for ever on a text that nearly fits",
          "repeat once: a+ instead of (a+)+, or begin each round with a sign of its own");
    }
  }
}
