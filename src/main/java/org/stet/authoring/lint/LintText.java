package org.stet.authoring.lint;

import java.util.List;
import org.stet.authoring.Excerpt;
import org.stet.authoring.RulePlace;

/**
 * Findings as an author reads them at a terminal: where and what, the line with the place marked,
 * and what to do.
 *
 * @param colour whether codes and places are coloured
 */
public record LintText(boolean colour) {
  private static final String RED = "\u001B[31m";
  private static final String YELLOW = "\u001B[33m";
  private static final String BOLD = "\u001B[1m";
  private static final int MOST = 120;
  private static final String OFF = "\u001B[0m";

  /** One finding, with a line end after its last line. */
  public String render(LintFinding finding) {
    String number = "%5d".formatted(finding.position().line());
    String mark = finding.isError() ? RED : YELLOW;
    String place =
        "%s:%d:%d"
            .formatted(finding.path(), finding.position().line(), finding.position().column());
    RulePlace line =
        new RulePlace(
            finding.position().line(),
            finding.position().column(),
            finding.line(),
            finding.length());
    Excerpt excerpt = Excerpt.of(line, MOST);
    return String.join(
        "\n",
        "%s: %s: %s"
            .formatted(in(BOLD, place), in(mark, finding.code().id()), in(BOLD, finding.message())),
        (number + " | " + excerpt.line()).stripTrailing(),
        "      | " + excerpt.indent() + in(mark, excerpt.carets()),
        "  help: " + finding.help(),
        "");
  }

  /**
   * All findings and what they come to.
   *
   * @param rules how many files were read
   */
  public String render(List<LintFinding> findings, int rules) {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> text.append(render(finding)).append('\n'));
    long errors = findings.stream().filter(LintFinding::isError).count();
    String count = counted(rules, "rule");
    if (findings.isEmpty()) {
      return text.append("nothing to object to in ").append(count).append('\n').toString();
    }
    return text.append(counted(errors, "error"))
        .append(" and ")
        .append(counted(findings.size() - errors, "warning"))
        .append(" in ")
        .append(count)
        .append("; stet rules lint --explain ")
        .append(findings.get(0).code().id())
        .append(" tells more\n")
        .toString();
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private String in(String style, String words) {
    return colour ? style + words + OFF : words;
  }
}
