package org.stet.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.suppression.Place;
import org.stet.suppression.Review;
import org.stet.suppression.Suppressed;
import org.stet.suppression.Suppression;
import org.stet.suppression.SuppressionProblem;
import org.stet.verdict.ClaimVerdict;
import org.stet.verdict.Report;

/**
 * The report as JSON, in the form that {@code /org/stet/report/report.schema.json} publishes. The
 * same report gives the same bytes.
 */
public final class JsonReport {
  /** The version of the form: the first number changes when a reader of the old form would fail. */
  public static final String SCHEMA_VERSION = "1.2";

  private JsonReport() {}

  /** The report on one line, without a line end: for {@code batch}. */
  public static String line(Report report) {
    return JsonText.line(tree(report, DocumentPlaces.NONE));
  }

  /** The report indented, with a line end: for one story of plain texts. */
  public static String page(Report report) {
    return page(report, DocumentPlaces.NONE);
  }

  /**
   * As {@link #page(Report)}.
   *
   * @param places where the words of articles stand in their files
   */
  public static String page(Report report, DocumentPlaces places) {
    return JsonText.page(tree(report, places));
  }

  private static ObjectNode tree(Report report, DocumentPlaces places) {
    ObjectNode tree =
        JsonTree.object().put("schemaVersion", SCHEMA_VERSION).put("story", report.story().id());
    tree.put("verdict", report.verdict() == null ? null : report.verdict().id());
    tree.set(
        "articles",
        JsonTree.array(
            report.story().articles(),
            article -> JsonTree.article(article).put("format", places.format(article.id()).id())));
    tree.set("claims", JsonTree.array(report.claims(), JsonReport::claim));
    tree.set("findings", JsonTree.array(report.findings(), JsonReport::finding));
    tree.set("tables", tables(report));
    tree.set(
        "failures",
        JsonTree.array(
            report.failures(),
            failure ->
                JsonTree.object().put("rule", failure.rule()).put("reason", failure.reason())));
    tree.set("suppressed", JsonTree.array(report.review().suppressed(), JsonReport::suppressed));
    tree.set("accepted", JsonTree.array(report.review().accepted(), JsonReport::accepted));
    tree.set(
        "suppressionProblems", JsonTree.array(report.review().problems(), JsonReport::problem));
    tree.set("baseline", baseline(report.review().baseline()));
    return JsonPlaces.in(tree, report.story(), places);
  }

  private static ObjectNode claim(ClaimVerdict claim) {
    Fact statement = claim.statement();
    ObjectNode tree = JsonTree.object();
    tree.put("statement", statement instanceof Claim ? "claim" : "figure");
    tree.set("span", JsonTree.span(claim.span()));
    tree.put("verdict", claim.verdict().label());
    tree.set("supporting", JsonTree.spans(claim.supporting()));
    tree.set("opposing", JsonTree.spans(claim.opposing()));
    tree.set("findings", JsonTree.words(claim.findings()));
    return tree;
  }

  static ObjectNode finding(Finding finding) {
    ObjectNode tree =
        JsonTree.object()
            .put("id", finding.id())
            .put("rule", finding.rule())
            .put("kind", finding.kind().id())
            .put("type", finding.type())
            .put("severity", finding.severity().id())
            .put("message", finding.message());
    tree.set("spans", JsonTree.spans(finding.spans()));
    return tree.put("suggestion", finding.suggestion()).put("help", page(finding));
  }

  /** The page of the rule, in the folder of all pages: "weak-sourcing/rumour.md". */
  private static String page(Finding finding) {
    return "%s/%s.md".formatted(finding.kind().id(), finding.rule());
  }

  private static ObjectNode suppressed(Suppressed suppressed) {
    ObjectNode tree = decided(suppressed.suppression());
    tree.set("finding", finding(suppressed.finding()));
    return tree;
  }

  /** The finding itself stands among those that are open. */
  private static ObjectNode accepted(Suppressed accepted) {
    return decided(accepted.suppression()).put("finding", accepted.finding().id());
  }

  private static ObjectNode decided(Suppression by) {
    return place(by.place(), by.inline())
        .put("reason", by.reason())
        .put("until", by.until() == null ? null : by.until().toString());
  }

  private static ObjectNode problem(SuppressionProblem problem) {
    return place(problem.place(), problem.inline())
        .put("problem", problem.kind().id())
        .put("message", problem.message());
  }

  private static ObjectNode place(Place place, boolean inline) {
    return JsonTree.object()
        .put("source", inline ? "inline" : "file")
        .put("file", place.file())
        .put("line", place.line())
        .put("column", place.column());
  }

  private static ObjectNode baseline(Review.Difference baseline) {
    if (baseline == null) {
      return null;
    }
    ObjectNode tree = JsonTree.object();
    tree.set("known", JsonTree.words(baseline.known()));
    tree.set("gone", JsonTree.words(baseline.gone()));
    return tree;
  }

  private static ArrayNode tables(Report report) {
    ArrayNode tables = JsonTree.words(List.of());
    tables.add(JsonTables.counts(report.tables().counts()));
    tables.add(JsonTables.tellings(report.tables().tellings()));
    tables.add(JsonTables.origins(report.tables().origins()));
    return tables;
  }
}
