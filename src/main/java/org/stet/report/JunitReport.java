package org.stet.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Span;
import org.stet.suppression.Suppressed;
import org.stet.suppression.SuppressionProblem;
import org.stet.verdict.CheckedRule;
import org.stet.verdict.Report;

/**
 * The report as JUnit XML, the form that CI servers show as tests. A rule that found nothing is a
 * test that passed; each finding is a test of its own, which fails where it makes the check fail
 * and is skipped otherwise, so that the server's verdict is that of the exit code.
 */
public final class JunitReport {
  private final Delivery delivery;

  public JunitReport(Delivery delivery) {
    this.delivery = delivery;
  }

  /** The document, with a line end after its last line. */
  public String render(Report report) {
    Citations citations = new Citations(report.story(), delivery.places());
    Set<Finding> counting = Set.copyOf(report.counting());
    List<JunitCase> cases =
        Stream.of(
                report.review().problems().stream().map(this::problem),
                report.failures().stream().map(JunitReport::failure),
                report.findings().stream()
                    .map(each -> finding(each, counting.contains(each), report, citations)),
                report.review().suppressed().stream()
                    .map(each -> suppressed(each, report, citations)),
                silent(report).map(JunitReport::passed))
            .flatMap(each -> each)
            .toList();
    String name =
        report.story().draft().map(Article::id).map(delivery::path).orElse(report.story().id());
    return JunitCase.document(name, cases);
  }

  private static Stream<CheckedRule> silent(Report report) {
    Set<String> spoke =
        Stream.of(
                report.findings().stream().map(Finding::rule),
                report.review().suppressed().stream().map(each -> each.finding().rule()),
                report.failures().stream().map(RuleFailure::rule))
            .flatMap(each -> each)
            .collect(Collectors.toSet());
    return report.rules().stream().filter(rule -> !spoke.contains(rule.id()));
  }

  private JunitCase finding(Finding finding, boolean counts, Report report, Citations citations) {
    JunitCase found = found(finding, report, citations);
    if (counts && delivery.failing() != null) {
      return finding.severity().compareTo(delivery.failing()) >= 0
          ? found
          : found.skipped(Tally.word(finding.severity()) + ", below the fail level");
    }
    return found.skipped(counts ? "findings never fail this check" : "in the sources alone");
  }

  private JunitCase suppressed(Suppressed suppressed, Report report, Citations citations) {
    return found(suppressed.finding(), report, citations)
        .skipped("suppressed: " + suppressed.suppression().reason());
  }

  private JunitCase found(Finding finding, Report report, Citations citations) {
    Sides sides = Sides.of(finding, report.story());
    StringBuilder body = new StringBuilder(finding.message()).append('\n');
    for (Span span : finding.spans()) {
      Region region = citations.region(span);
      body.append(citations.place(span, delivery.path(span.article())));
      body.append(region == null ? "" : ":" + region.startColumn()).append(": “");
      body.append(Quoted.of(span.text())).append("”\n");
    }
    if (finding.suggestion() != null) {
      body.append("Suggestion: ").append(finding.suggestion()).append('\n');
    }
    Article article = citations.article(sides.first());
    return new JunitCase(
        "stet." + finding.kind().id(),
        finding.rule() + ": “" + Quoted.of(sides.first().text()) + "” [" + finding.id() + "]",
        delivery.path(article.id()),
        citations.line(sides.first()),
        JunitCase.Outcome.FAILURE,
        Tally.word(finding.severity()),
        finding.message(),
        body.toString());
  }

  private JunitCase problem(SuppressionProblem problem) {
    String file = problem.inline() ? delivery.path(problem.place().file()) : problem.place().file();
    JunitCase told =
        new JunitCase(
            "stet.suppressions",
            "%s:%d: %s".formatted(file, problem.place().line(), problem.kind().id()),
            file,
            problem.place().line(),
            JunitCase.Outcome.FAILURE,
            problem.kind().id(),
            problem.message(),
            problem.message() + "\n");
    return delivery.failing() == null ? told.skipped("nothing fails this check") : told;
  }

  private static JunitCase failure(RuleFailure failure) {
    return new JunitCase(
        "stet.rules",
        failure.rule(),
        null,
        0,
        JunitCase.Outcome.ERROR,
        "rule-failed",
        failure.reason(),
        failure.reason() + "\n");
  }

  private static JunitCase passed(CheckedRule rule) {
    return new JunitCase(
        "stet." + rule.kind().id(), rule.id(), null, 0, JunitCase.Outcome.PASSED, null, null, null);
  }
}
