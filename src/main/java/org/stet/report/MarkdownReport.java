package org.stet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.suppression.Review;
import org.stet.suppression.Suppressed;
import org.stet.suppression.SuppressionProblem;
import org.stet.verdict.Report;

/**
 * The report as GitHub Flavored Markdown: the summary of a job, or a comment on a pull request. The
 * findings on the draft stand open, the rest is folded.
 */
public final class MarkdownReport {
  /** A comment on GitHub holds 65,536 characters; nobody reads more rows than these. */
  private static final int MOST_ROWS = 50;

  private final Delivery delivery;

  public MarkdownReport(Delivery delivery) {
    this.delivery = delivery;
  }

  /** The report, with a line end after its last line. */
  public String render(Report report) {
    StringBuilder page = new StringBuilder("## Stet: ").append(title(report)).append("\n\n");
    page.append(counts(report));
    Citations citations = new Citations(report.story(), delivery.places());
    boolean draft = report.verdict() != null;
    findings(
        page,
        draft ? "In the draft" : "Source against source",
        report.counting(),
        citations,
        report.review());
    problems(page, report.review().problems());
    failures(page, report.failures());
    folded(page, "Between and within the sources", report.besides(), citations, report.review());
    suppressed(page, report.review().suppressed(), citations);
    page.append('\n').append(Tally.sentence(report)).append('\n');
    return page.toString();
  }

  private String title(Report report) {
    String draft =
        report.story().draft().map(article -> delivery.path(article.id())).orElse("the sources");
    String verdict = report.verdict() == null ? "checked" : report.verdict().id();
    return "**%s** %s".formatted(verdict, Markdown.text(draft));
  }

  private static String counts(Report report) {
    StringBuilder table = new StringBuilder();
    boolean draft = report.verdict() != null;
    table.append(draft ? "| | in the draft | in the sources alone |\n|---|---:|---:|\n" : "");
    table.append(draft ? "" : "| | found |\n|---|---:|\n");
    for (Severity severity :
        Stream.of(Severity.values()).sorted(Comparator.reverseOrder()).toList()) {
      table.append("| ").append(Tally.plural(severity)).append(" | ");
      table.append(Tally.count(report.counting(), severity)).append(" |");
      table.append(draft ? " " + Tally.count(report.besides(), severity) + " |" : "").append('\n');
    }
    return table.toString();
  }

  private void findings(
      StringBuilder page,
      String title,
      List<Finding> findings,
      Citations citations,
      Review review) {
    if (!findings.isEmpty()) {
      page.append("\n### ").append(title).append("\n\n").append(table(findings, citations, review));
    }
  }

  private void folded(
      StringBuilder page,
      String title,
      List<Finding> findings,
      Citations citations,
      Review review) {
    if (!findings.isEmpty()) {
      page.append("\n<details><summary>%s: %d</summary>\n\n".formatted(title, findings.size()));
      page.append(table(findings, citations, review)).append("\n</details>\n");
    }
  }

  private String table(List<Finding> findings, Citations citations, Review review) {
    StringBuilder table = new StringBuilder("| | problem | words |\n|---|---|---|\n");
    for (Finding finding : findings.subList(0, Math.min(MOST_ROWS, findings.size()))) {
      String word = finding.severity() == Severity.INFO ? "note" : finding.severity().id();
      table.append("| ").append(word).append(" | ");
      table.append(Markdown.text(finding.message()));
      if (finding.suggestion() != null) {
        table.append("<br>Suggestion: ").append(Markdown.text(finding.suggestion()));
      }
      review
          .acceptance(finding)
          .ifPresent(
              by -> table.append("<br>Accepted: ").append(Markdown.text(Quoted.of(by.reason()))));
      table.append("<br>").append(Markdown.code(finding.rule())).append(" | ");
      table.append(words(finding, citations)).append(" |\n");
    }
    if (findings.size() > MOST_ROWS) {
      table.append("\nand %d more\n".formatted(findings.size() - MOST_ROWS));
    }
    return table.toString();
  }

  private String words(Finding finding, Citations citations) {
    List<String> words = new ArrayList<>();
    for (Span span : finding.spans()) {
      words.add(
          Markdown.text(citations.place(span, delivery.path(span.article())))
              + " "
              + Markdown.code(Quoted.of(span.text())));
    }
    return String.join("<br>", words);
  }

  private void problems(StringBuilder page, List<SuppressionProblem> problems) {
    if (!problems.isEmpty()) {
      page.append("\n### Suppressions to mend\n\n");
      for (SuppressionProblem problem : problems) {
        String file =
            problem.inline() ? delivery.path(problem.place().file()) : problem.place().file();
        page.append("- **%s** ".formatted(problem.kind().id()));
        page.append(Markdown.text("%s:%d".formatted(file, problem.place().line())));
        page.append(": ").append(Markdown.text(problem.message())).append('\n');
      }
    }
  }

  private static void failures(StringBuilder page, List<RuleFailure> failures) {
    if (!failures.isEmpty()) {
      page.append("\n### Rules that could not be asked\n\n");
      for (RuleFailure failure : failures) {
        page.append("- ").append(Markdown.code(failure.rule()));
        page.append(": ").append(Markdown.text(failure.reason())).append('\n');
      }
    }
  }

  private void suppressed(StringBuilder page, List<Suppressed> suppressed, Citations citations) {
    if (!suppressed.isEmpty()) {
      page.append("\n<details><summary>Suppressed: %d</summary>\n\n".formatted(suppressed.size()));
      page.append("| rule | words | reason |\n|---|---|---|\n");
      for (Suppressed each : suppressed.subList(0, Math.min(MOST_ROWS, suppressed.size()))) {
        page.append("| ").append(Markdown.code(each.finding().rule())).append(" | ");
        page.append(words(each.finding(), citations)).append(" | ");
        page.append(Markdown.text(Quoted.of(each.suppression().reason()))).append(" |\n");
      }
      page.append("\n</details>\n");
    }
  }
}
