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
  TEXT {
    @Override
    String render(Report report, TextStyle style, Delivery delivery) {
      return new TextReport(style).render(report);
    }
  },
  /** For programs, after the published schema. */
  JSON {
    @Override
    String render(Report report, TextStyle style, Delivery delivery) {
      return JsonReport.page(report);
    }
  },
  /** For code scanning and editors: SARIF 2.1.0. */
  SARIF {
    @Override
    String render(Report report, TextStyle style, Delivery delivery) {
      return new SarifReport(delivery).render(report);
    }
  },
  /** For CI servers that show tests. */
  JUNIT {
    @Override
    String render(Report report, TextStyle style, Delivery delivery) {
      return new JunitReport(delivery).render(report);
    }
  },
  /** For GitHub Actions: a note beside each line. */
  GITHUB {
    @Override
    String render(Report report, TextStyle style, Delivery delivery) {
      return new GithubReport(delivery).render(report);
    }
  },
  /** For the summary of a job or a comment on a pull request. */
  MARKDOWN {
    @Override
    String render(Report report, TextStyle style, Delivery delivery) {
      return new MarkdownReport(delivery).render(report);
    }
  };

  /** The report, with a line end after its last line. */
  abstract String render(Report report, TextStyle style, Delivery delivery);

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
