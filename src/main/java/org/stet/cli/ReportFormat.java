package org.stet.cli;

import java.util.Locale;
import org.stet.report.JsonReport;
import org.stet.report.TextReport;
import org.stet.report.TextStyle;
import org.stet.verdict.Report;

/** How a report is written out. */
enum ReportFormat {
  /** For an editor at a terminal. */
  TEXT {
    @Override
    String render(Report report, TextStyle style) {
      return new TextReport(style).render(report);
    }
  },
  /** For programs, after the published schema. */
  JSON {
    @Override
    String render(Report report, TextStyle style) {
      return JsonReport.page(report);
    }
  };

  /** The report, with a line end after its last line. */
  abstract String render(Report report, TextStyle style);

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
