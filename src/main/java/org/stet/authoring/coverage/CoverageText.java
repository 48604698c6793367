package org.stet.authoring.coverage;

import java.util.List;
import org.stet.authoring.RuleLine;
import org.stet.authoring.coverage.PartCoverage.Kind;

/**
 * Which parts of rules their cases exercise, for an author at a terminal.
 *
 * @param colour whether places are coloured
 * @param width columns of the screen
 * @param table whether every part is listed rather than only those that are not covered
 */
public record CoverageText(boolean colour, int width, boolean table) {
  private static final String BOLD = "\u001B[1m";
  private static final String OFF = "\u001B[0m";

  /** All rules, and what they come to, with a line end after the last line. */
  public String render(List<CoverageResult> results) {
    StringBuilder text = new StringBuilder();
    results.forEach(result -> text.append(rule(result)));
    int parts = results.stream().mapToInt(result -> result.parts().size()).sum();
    int covered = results.stream().mapToInt(CoverageResult::covered).sum();
    long bare =
        results.stream().filter(result -> result.fires() == 0 || result.silent() == 0).count();
    return text.append(
            "%d of %d constraints covered, %d %%; %s%n"
                .formatted(
                    covered,
                    parts,
                    CoverageResult.percent(results),
                    bare == 0
                        ? "every rule has cases on both sides"
                        : bare + " without cases on both sides"))
        .toString();
  }

  private String rule(CoverageResult result) {
    String id = colour ? BOLD + result.rule().id() + OFF : result.rule().id();
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: %d fire, %d silent; %d of %d covered%n"
            .formatted(
                id, result.fires(), result.silent(), result.covered(), result.parts().size()));
    if (table) {
      text.append("   held  decides\n");
      result.parts().forEach(part -> text.append(row(part)));
    }
    result.uncovered().forEach(part -> text.append(uncovered(result, part)));
    return text.append(table || !result.uncovered().isEmpty() ? "\n" : "").toString();
  }

  private static String row(PartCoverage part) {
    String indent = part.kind() == Kind.ALTERNATIVE ? "  or " : "";
    String forbidden = part.kind() == Kind.FORBIDDEN ? "  (under \"not\")" : "";
    return "  %5d  %7d %s %s%s%s%n"
        .formatted(
            part.held(),
            part.decided(),
            part.covered() ? " " : "!",
            indent,
            part.words(),
            forbidden);
  }

  private String uncovered(CoverageResult result, PartCoverage part) {
    return "%s:%d:%d: %s%n"
            .formatted(
                result.rule().path(), part.place().line(), part.place().column(), reason(part))
        + new RuleLine(colour, width).marked(part.place());
  }

  private static String reason(PartCoverage part) {
    if (part.kind() == Kind.ALTERNATIVE) {
      return "no case needs `" + part.words() + "` beside the other sides";
    }
    return part.held() == 0 && part.kind() != Kind.FORBIDDEN
        ? "`" + part.words() + "` never held in a case that fires"
        : "no case would go wrong without `" + part.words() + "`";
  }
}
