package org.stet.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Anomaly;
import org.stet.fact.Article;
import org.stet.fact.Concern;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Severity;
import org.stet.suppression.Suppressed;
import org.stet.suppression.Suppression;
import org.stet.suppression.SuppressionProblem;
import org.stet.verdict.Report;

/**
 * The report for an editor at a terminal: the verdict, the findings with their words, first those
 * that touch the draft, then the tables.
 */
public final class TextReport {
  private final TextStyle style;
  private final Wrapping wrapping;
  private final DocumentPlaces places;

  /** A renderer of reports on plain texts. */
  public TextReport(TextStyle style) {
    this(style, DocumentPlaces.NONE);
  }

  /**
   * @param places where the words of articles stand in their files
   */
  public TextReport(TextStyle style, DocumentPlaces places) {
    this.style = style;
    this.places = places;
    this.wrapping = new Wrapping(style);
  }

  /** The report, with a line end after its last line. */
  public String render(Report report) {
    StringBuilder page = new StringBuilder();
    TextFindings findings = new TextFindings(report.story(), report.review(), style, places);
    page.append(wrapping.indented(0, verdict(report)));
    boolean draft = report.verdict() != null;
    section(page, draft ? "In the draft" : "Source against source", report.counting(), findings);
    section(page, "Between and within the sources", report.besides(), findings);
    TextTables tables = new TextTables(report, style, places);
    page.append(tables.claims()).append(tables.counts());
    page.append(tables.tellings()).append(tables.origins());
    page.append(suppressed(report.review().suppressed()));
    page.append(problems(report.review().problems()));
    page.append(failures(report.failures()));
    page.append('\n').append(wrapping.indented(0, Tally.sentence(report)));
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
          + Tally.numbered(report.story().articles().size(), "source")
          + " held against each other; there is no draft to pass a verdict on";
    }
    return Paint.severity(report.verdict().name(), report.worst().orElse(Severity.INFO), style)
        + "  "
        + draft
        + " "
        + Tally.decision(report);
  }

  private String problems(List<SuppressionProblem> problems) {
    if (problems.isEmpty()) {
      return "";
    }
    StringBuilder page = new StringBuilder();
    page.append('\n').append(Paint.heading("Suppressions to mend", style)).append('\n');
    for (SuppressionProblem problem : problems) {
      String line =
          "%s:%d:%d: %s: %s"
              .formatted(
                  problem.place().file(),
                  problem.place().line(),
                  problem.place().column(),
                  problem.kind().id(),
                  problem.message());
      page.append(wrapping.indented(2, Visible.of(line)));
    }
    return page.toString();
  }

  private String suppressed(List<Suppressed> suppressed) {
    if (suppressed.isEmpty()) {
      return "";
    }
    StringBuilder page = new StringBuilder();
    page.append('\n').append(Paint.heading("Suppressed", style)).append('\n');
    for (Suppressed each : suppressed) {
      Suppression by = each.suppression();
      String words = Quoted.of(each.finding().spans().get(0).text());
      page.append(wrapping.indented(2, "%s: “%s”".formatted(each.finding().rule(), words)));
      String line =
          "%s:%d%s: %s"
              .formatted(
                  by.place().file(),
                  by.place().line(),
                  by.until() == null ? "" : ", until " + by.until(),
                  by.reason());
      page.append(wrapping.indented(4, Visible.of(line)));
    }
    return page.toString();
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
