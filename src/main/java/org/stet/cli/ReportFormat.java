package org.stet.cli;

import java.util.Locale;
import org.stet.report.Delivery;
import org.stet.report.GithubReport;
import org.stet.report.JsonReport;
import org.stet.report.JunitReport;
import org.stet.report.MarkdownReport;
import org.stet.report.SarifReport;
import org.stet.report.TextReport;
import org.stet.report.TextStyle;
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
  MARKDOWN;

  /** The report, with a line end after its last line. */
  String render(Report report, TextStyle style, Delivery delivery) {
    return switch (this) {
      case TEXT -> new TextReport(style, delivery.places()).render(report);
      case JSON -> JsonReport.page(report, delivery.places());
      case SARIF -> new SarifReport(delivery).render(report);
      case JUNIT -> new JunitReport(delivery).render(report);
      case GITHUB -> new GithubReport(delivery).render(report);
      case MARKDOWN -> new MarkdownReport(delivery).render(report);
    };
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
