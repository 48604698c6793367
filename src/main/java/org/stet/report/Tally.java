package org.stet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stet.fact.Finding;
import org.stet.fact.Severity;
import org.stet.suppression.Review;
import org.stet.verdict.Report;

/** The findings of a report, counted in words. */
public final class Tally {
  private Tally() {}

  /**
   * What the verdict on the draft means, to follow the draft's name: "should not stand as it is".
   *
   * @throws NullPointerException if there is no draft
   */
  public static String decision(Report report) {
    return switch (report.verdict()) {
      case STET ->
          report.review().known().isEmpty()
              ? "may stand, by the supplied sources"
              : "has nothing to ask about that the baseline has not";
      case QUERY -> "has something to ask about before publication";
      case HOLD -> "should not stand as it is";
    };
  }

  /** All that was found and against what, then what was decided on before. */
  public static String sentence(Report report) {
    return found(report) + decided(report.review());
  }

  private static String found(Report report) {
    String counted = counted(report.counting());
    if (report.verdict() == null) {
      return counted + " in " + numbered(report.story().articles().size(), "article") + ".";
    }
    int sources = report.story().articles().size() - 1;
    if (sources == 0) {
      return counted + "; there was no source to check against.";
    }
    return "%s in the draft, %s in the sources alone; checked against %s."
        .formatted(counted, counted(report.besides()), numbered(sources, "source"));
  }

  private static String decided(Review review) {
    List<String> parts = new ArrayList<>();
    if (!review.suppressed().isEmpty()) {
      parts.add(numbered(review.suppressed().size(), "finding") + " suppressed");
    }
    if (!review.problems().isEmpty()) {
      parts.add(numbered(review.problems().size(), "suppression") + " to mend");
    }
    if (review.baseline() != null) {
      int gone = review.baseline().gone().size();
      parts.add(
          numbered(review.baseline().known().size(), "finding")
              + " of the baseline not shown"
              + (gone == 0 ? "" : " and " + gone + " of it gone"));
    }
    if (parts.isEmpty()) {
      return "";
    }
    return " " + String.join(", ", parts) + ".";
  }

  /** "2 errors, 1 warning", the severest first; "nothing found" where there is none. */
  public static String counted(List<Finding> findings) {
    List<String> parts =
        Stream.of(Severity.values())
            .sorted(Comparator.reverseOrder())
            .filter(severity -> count(findings, severity) > 0)
            .map(severity -> numbered(count(findings, severity), word(severity)))
            .toList();
    return parts.isEmpty() ? "nothing found" : String.join(", ", parts);
  }

  public static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** error, warning or note. */
  public static String word(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  public static String plural(Severity severity) {
    return word(severity) + "s";
  }

  public static String numbered(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
