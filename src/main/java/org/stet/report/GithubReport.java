package org.stet.report;

import java.util.stream.Stream;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.suppression.SuppressionProblem;
import org.stet.verdict.Report;

/**
 * The report as workflow commands of GitHub Actions, which show each finding beside its line. Words
 * of a draft cannot end a command or begin another one.
 */
public final class GithubReport {
  private final Delivery delivery;

  public GithubReport(Delivery delivery) {
    this.delivery = delivery;
  }

  /** One command a line, then the count. */
  public String render(Report report) {
    Citations citations = new Citations(report.story(), delivery.places());
    StringBuilder page = new StringBuilder();
    Stream.of(
            report.review().problems().stream().map(this::problem),
            report.failures().stream().map(GithubReport::failure),
            report.findings().stream().map(finding -> finding(finding, report, citations)))
        .flatMap(lines -> lines)
        .forEach(line -> page.append(line).append('\n'));
    return page.append(Tally.sentence(report)).append('\n').toString();
  }

  private String finding(Finding finding, Report report, Citations citations) {
    Sides sides = Sides.of(finding, report.story());
    Region region = citations.region(sides.first());
    StringBuilder message = new StringBuilder(Visible.of(finding.message()));
    message.append("\n“").append(Quoted.of(sides.first().text())).append('”');
    for (Span other : sides.others()) {
      message.append('\n').append(citations.place(other, delivery.path(other.article())));
      message.append(": “").append(Quoted.of(other.text())).append('”');
    }
    if (finding.suggestion() != null) {
      message.append("\nSuggestion: ").append(Visible.of(finding.suggestion()));
    }
    String place = "file=" + property(delivery.path(sides.first().article()));
    if (region != null) {
      place += ",line=%d,endLine=%d".formatted(region.startLine(), region.endLine());
    }
    // GitHub takes columns only where they belong to one line.
    if (region != null && region.startLine() == region.endLine()) {
      place += ",col=%d,endColumn=%d".formatted(region.startColumn(), region.endColumn());
    }
    String title = finding.kind().id() + ": " + finding.rule();
    return command(level(finding.severity()), place + ",title=" + property(title), message);
  }

  private String problem(SuppressionProblem problem) {
    String file = problem.inline() ? delivery.path(problem.place().file()) : problem.place().file();
    String place =
        "file=%s,line=%d,col=%d,title=%s"
            .formatted(
                property(file),
                problem.place().line(),
                problem.place().column(),
                property("suppression: " + problem.kind().id()));
    return command("error", place, Visible.of(problem.message()));
  }

  private static String failure(RuleFailure failure) {
    String title = property("rule failed: " + failure.rule());
    return command("error", "title=" + title, Visible.of(failure.reason()));
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.id();
  }

  private static String command(String name, String properties, CharSequence message) {
    return "::" + name + " " + properties + "::" + data(message.toString());
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(Visible.of(words)).replace(":", "%3A").replace(",", "%2C");
  }
}
