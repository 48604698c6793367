package org.stet.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.verdict.Report;

/**
 * The report in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS, 2020), as code
 * scanning and editors read it. The same report gives the same bytes.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Delivery delivery;

  public SarifReport(Delivery delivery) {
    this.delivery = delivery;
  }

  /** The log with its one run, indented, with a line end. */
  public String render(Report report) {
    ObjectNode log = JsonTree.object().put("$schema", SCHEMA).put("version", "2.1.0");
    log.set("runs", JsonTree.array(List.of(report), this::run));
    return JsonText.page(log);
  }

  private ObjectNode run(Report report) {
    SarifPlaces places = new SarifPlaces(report.story(), delivery);
    SarifRules rules = new SarifRules(report, delivery.version());
    ObjectNode run = JsonTree.object();
    run.set("tool", rules.tool());
    // A consumer keeps the runs of each draft apart by what stands before the last slash.
    run.set("automationDetails", JsonTree.object().put("id", "stet/" + name(report) + "/"));
    run.put("columnKind", "utf16CodeUnits");
    run.put("defaultEncoding", "utf-8");
    run.set("newlineSequences", JsonTree.words(List.of("\r\n", "\n", "\r")));
    run.set(
        "artifacts",
        JsonTree.array(report.story().articles(), article -> artifact(article, places)));
    run.set("invocations", new SarifNotifications(places).invocations(report));
    run.set("results", new SarifResults(report, places, rules).results());
    ObjectNode properties = JsonTree.object().put("story", report.story().id());
    properties.put("verdict", report.verdict() == null ? null : report.verdict().id());
    if (report.review().baseline() != null) {
      properties.put("knownFromBaseline", report.review().known().size());
    }
    run.set("properties", properties);
    return run;
  }

  private String name(Report report) {
    return report.story().draft().map(Article::id).map(delivery::path).orElse(report.story().id());
  }

  private ObjectNode artifact(Article article, SarifPlaces places) {
    ObjectNode artifact = JsonTree.object();
    artifact.set("location", places.artifact(article.id()));
    ArrayNode roles =
        JsonTree.words(
            List.of(article.role() == Role.DRAFT ? "analysisTarget" : "referencedOnCommandLine"));
    artifact.set("roles", roles);
    if (delivery.places().lines(article.id()).count() > 0
        || delivery.places().plain(article.id())) {
      artifact.put("encoding", "utf-8");
    }
    return artifact;
  }
}
