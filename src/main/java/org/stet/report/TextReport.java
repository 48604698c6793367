package org.stet.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.fact.Anomaly;
import org.stet.fact.Article;
import org.stet.fact.Concern;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Severity;
import org.stet.verdict.Report;

/**
 * The report for an editor at a terminal: the verdict, the findings with their words, first those
 * that touch the draft, then the tables.
 */
public final class TextReport {
  private final TextStyle style;
  private final Wrapping wrapping;

  public TextReport(TextStyle style) {
    this.style = style;
    this.wrapping = new Wrapping(style);
  }

  /** The report, with a line end after its last line. */
  public String render(Report report) {
    StringBuilder page = new StringBuilder();
    TextFindings findings = new TextFindings(report.story(), style);
    page.append(wrapping.indented(0, verdict(report)));
    boolean draft = report.verdict() != null;
    section(page, draft ? "In the draft" : "Source against source", report.counting(), findings);
    section(page, "Between and within the sources", report.besides(), findings);
    TextTables tables = new TextTables(report, style);
    page.append(tables.claims()).append(tables.counts());
    page.append(tables.tellings()).append(tables.origins());
    page.append(failures(report.failures()));
    page.append('\n').append(wrapping.indented(0, summary(report)));
    return page.toString();
  }

  private void section(
      StringBuilder page, String title, List<Finding> findings, TextFindings renderer) {
    if (!findings.isEmpty()) {
      page.append('\n').append(Paint.heading(title, style)).append('\n');
      alike(findings).forEach(group -> page.append('\n').append(renderer.render(group)));
    }
  }

  /**
   * Traces of one kind in one article are shown together: ten teasers are one thing to an editor.
   */
  private static Collection<List<Finding>> alike(List<Finding> findings) {
    Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Object own =
          finding.evidence() instanceof Concern concern && concern.subject() instanceof Anomaly
              ? finding.spans().get(0).article()
              : finding;
      groups.computeIfAbsent(List.of(finding.rule(), own), key -> new ArrayList<>()).add(finding);
    }
    return groups.values();
  }

  private String verdict(Report report) {
    String draft = report.story().draft().map(Article::id).map(Visible::of).orElse("");
    if (report.verdict() == null) {
      return Paint.severity("CHECKED", report.worst().orElse(Severity.INFO), style)
          + "  "
          + numbered(report.story().articles().size(), "source")
          + " held against each other; there is no draft to pass a verdict on";
    }
    return Paint.severity(report.verdict().name(), report.worst().orElse(Severity.INFO), style)
        + "  "
        + draft
        + switch (report.verdict()) {
          case STET -> " may stand, by the supplied sources";
          case QUERY -> " has something to ask about before publication";
          case HOLD -> " should not stand as it is";
        };
  }

  private String summary(Report report) {
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

  /** "2 errors, 1 warning", the severest first; "nothing" where there is none. */
  private static String counted(List<Finding> findings) {
    List<String> parts =
        Stream.of(Severity.values())
            .sorted(Comparator.reverseOrder())
            .map(severity -> part(findings, severity))
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() ? "nothing found" : String.join(", ", parts);
  }

  private static String part(List<Finding> findings, Severity severity) {
    int count = (int) findings.stream().filter(f -> f.severity() == severity).count();
    String word = severity == Severity.INFO ? "note" : severity.id();
    return count == 0 ? "" : numbered(count, word);
  }

  private static String numbered(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }

  private String failures(List<RuleFailure> failures) {
    if (failures.isEmpty()) {
      return "";
    }
    StringBuilder page = new StringBuilder();
    page.append('\n').append(Paint.heading("Rules that could not be asked", style)).append('\n');
    for (RuleFailure failure : failures) {
      String line = failure.rule() + ": " + failure.reason();
      page.append(wrapping.indented(2, Visible.of(line)));
    }
    return page.toString();
  }
}
