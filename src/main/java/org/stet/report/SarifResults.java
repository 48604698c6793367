package org.stet.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stet.fact.Finding;
import org.stet.fact.Span;
import org.stet.suppression.Suppressed;
import org.stet.suppression.Suppression;
import org.stet.verdict.Report;

/** Findings as SARIF results: those that are open, then those that are suppressed. */
final class SarifResults {
  /** The words and the rule, so that it survives edits around them. */
  private static final String FINGERPRINT = "stetFindingId/v1";

  private final Report report;
  private final SarifPlaces places;
  private final SarifRules rules;

  SarifResults(Report report, SarifPlaces places, SarifRules rules) {
    this.report = report;
    this.places = places;
    this.rules = rules;
  }

  ArrayNode results() {
    ArrayNode results = JsonTree.array(report.findings(), finding -> result(finding, null));
    for (Suppressed suppressed : report.review().suppressed()) {
      results.add(result(suppressed.finding(), suppressed.suppression()));
    }
    return results;
  }

  private ObjectNode result(Finding finding, Suppression suppression) {
    ObjectNode result = JsonTree.object().put("ruleId", finding.rule());
    if (rules.index(finding.rule()) >= 0) {
      result.put("ruleIndex", rules.index(finding.rule()));
    }
    result.put("level", SarifRules.level(finding.severity()));
    result.set("message", SarifPlaces.message(sentence(finding)));
    Sides sides = Sides.of(finding, report.story());
    result.set("locations", JsonTree.array(List.of(sides.first()), places::location));
    if (!sides.others().isEmpty()) {
      ArrayNode others = JsonTree.words(List.of());
      sides.others().forEach(span -> others.add(other(span, others.size() + 1)));
      result.set("relatedLocations", others);
    }
    result.set("partialFingerprints", JsonTree.object().put(FINGERPRINT, finding.id()));
    result.set("suppressions", suppressions(suppression));
    if (report.review().baseline() != null) {
      result.put("baselineState", "new");
    }
    ObjectNode properties =
        JsonTree.object().put("kind", finding.kind().id()).put("type", finding.type());
    result.set("properties", properties.put("suggestion", finding.suggestion()));
    return result;
  }

  private static String sentence(Finding finding) {
    String end = finding.message().matches("(?s).*[.!?]\\W*") ? "" : ".";
    return finding.suggestion() == null
        ? finding.message()
        : finding.message() + end + " Suggestion: " + finding.suggestion();
  }

  private ObjectNode other(Span span, int id) {
    ObjectNode location = JsonTree.object().put("id", id);
    location.setAll(places.location(span));
    location.set("message", SarifPlaces.message("“" + Quoted.of(span.text()) + "”"));
    return location;
  }

  private ArrayNode suppressions(Suppression suppression) {
    ArrayNode suppressions = JsonTree.words(List.of());
    if (suppression != null) {
      ObjectNode tree =
          JsonTree.object()
              .put("kind", suppression.inline() ? "inSource" : "external")
              .put("status", "accepted")
              .put("justification", suppression.reason());
      tree.set("location", places.location(suppression.place(), suppression.inline()));
      if (suppression.until() != null) {
        tree.set("properties", JsonTree.object().put("until", suppression.until().toString()));
      }
      suppressions.add(tree);
    }
    return suppressions;
  }
}
