package org.stet.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.stet.report.Delivery;
import org.stet.report.GithubReport;
import org.stet.report.JsonReport;
import org.stet.report.JunitReport;
import org.stet.report.MarkdownReport;
import org.stet.report.SarifReport;
import org.stet.report.TextReport;
import org.stet.report.TextStyle;
import org.stet.report.annotation.WebAnnotations;
import org.stet.report.claimreview.ClaimReviews;
import org.stet.report.html.HtmlOptions;
import org.stet.report.html.HtmlReport;
import org.stet.verdict.Report;

/** How a report is written out. */
enum ReportFormat {
  /** For an editor at a terminal. */
  TEXT,
  /** For programs, after the published schema. */
  JSON,
  /** For code scanning and editors: SARIF 2.1.0. */
  SARIF,
  /** For CI servers that show tests. */
  JUNIT,
  /** For GitHub Actions: a note beside each line. */
  GITHUB,
  /** For the summary of a job or a comment on a pull request. */
  MARKDOWN,
  /** For an editor's browser: one file that loads nothing. */
  HTML,
  /** For readers of annotations: W3C Web Annotations as JSON-LD. */
  ANNOTATIONS,
  /** For fact checkers: drafts of schema.org ClaimReviews as JSON-LD. */
  CLAIMREVIEW,
  /** For a word processor: the draft with the findings as comments. */
  DOCX;

  /** Whether it is no text, so that it has to go to a file. */
  boolean isBinary() {
    return this == DOCX;
  }

  /**
   * The report as a file holds it.
   *
   * @param draft the file that the draft came in, or null
   */
  byte[] bytes(Report report, Delivery delivery, Path draft) {
    return this == DOCX
        ? DraftFile.read(draft).commented(report)
        : render(report, TextStyle.plain(), delivery).getBytes(StandardCharsets.UTF_8);
  }

  /** The report as text, with a line end after its last line. */
  String render(Report report, TextStyle style, Delivery delivery) {
    return switch (this) {
      case TEXT -> new TextReport(style, delivery.places()).render(report);
      case JSON -> JsonReport.page(report, delivery.places());
      case SARIF -> new SarifReport(delivery).render(report);
      case JUNIT -> new JunitReport(delivery).render(report);
      case GITHUB -> new GithubReport(delivery).render(report);
      case MARKDOWN -> new MarkdownReport(delivery).render(report);
      case HTML -> HtmlReport.page(report, new HtmlOptions(delivery.version()));
      case ANNOTATIONS -> new WebAnnotations(delivery).render(report);
      case CLAIMREVIEW -> ClaimReviews.page(report);
      case DOCX -> throw new IllegalStateException("a document is no text");
    };
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
