package org.stet.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.verdict.Report;

/**
 * The report as one HTML file for an editor's browser, which loads nothing and sends nothing; or as
 * parts for a page that is already there. The same report gives the same bytes.
 */
public final class HtmlReport {
  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end);

  private HtmlReport() {}

  /** The whole page, with a line end after its last line. */
  public static String page(Report report, HtmlOptions options) {
    return Templates.render("page", ReportView.of(report, options));
  }

  /** The pieces of the page. */
  public static HtmlParts parts(Report report, HtmlOptions options) {
    ReportView view = ReportView.of(report, options);
    return new HtmlParts(
        Templates.render("summary", view),
        Templates.render("filters", view),
        Templates.render("draft", view),
        Templates.render("findings", view),
        Templates.render("claims", view),
        Templates.render("tables", view),
        Templates.render("sources", view));
  }

  /**
   * The words of the draft that findings object to, not those that only prove them, in the order of
   * the text; marks may overlap. Empty where there is no draft.
   */
  public static List<Mark> marks(Report report) {
    Article draft = report.story().draft().orElse(null);
    return draft == null
        ? List.of()
        : report.findings().stream()
            .flatMap(finding -> marks(finding, draft))
            .sorted(ORDER)
            .toList();
  }

  private static Stream<Mark> marks(Finding finding, Article draft) {
    return finding.evidence().faults().stream()
        .filter(span -> span.article().equals(draft.id()))
        .map(
            span ->
                new Mark(
                    span.start(), span.end(), finding.id(), finding.kind(), finding.severity()));
  }

  /**
   * The style sheet of the page and its parts: light, dark, in print. It styles what stands in an
   * element of the class {@code stet}, and nothing else.
   */
  public static String style() {
    return Templates.STYLE;
  }

  /**
   * The script of the page and its parts: filters, folding, keys. It binds to the document once;
   * whoever sets new parts into the page sends the document the event {@code stet:changed}.
   */
  public static String script() {
    return Templates.SCRIPT;
  }
}
