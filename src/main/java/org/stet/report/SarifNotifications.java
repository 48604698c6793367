package org.stet.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.stet.fact.RuleFailure;
import org.stet.suppression.SuppressionProblem;
import org.stet.verdict.Report;

/** What SARIF calls notifications: what went wrong with the check, not with the texts. */
final class SarifNotifications {
  private static final String FAILED = "rule-failed";

  /** Ids of all notifications there are. */
  static final List<String> KINDS =
      Stream.concat(
              Stream.of(FAILED), Stream.of(SuppressionProblem.Kind.values()).map(SarifRules::id))
          .toList();

  private final SarifPlaces places;

  SarifNotifications(SarifPlaces places) {
    this.places = places;
  }

  static String description(String id) {
    return id.equals(FAILED)
        ? "A rule could not be asked; its silence means nothing."
        : switch (SuppressionProblem.Kind.values()[KINDS.indexOf(id) - 1]) {
          case MALFORMED -> "A suppression is not written as one.";
          case NO_REASON -> "A suppression gives no reason.";
          case UNKNOWN_RULE -> "A suppression names a rule that does not exist.";
          case EXPIRED -> "A suppression has run out.";
          case UNUSED -> "A suppression allows nothing.";
        };
  }

  /** The one invocation. */
  ArrayNode invocations(Report report) {
    ObjectNode invocation =
        JsonTree.object().put("executionSuccessful", report.failures().isEmpty());
    invocation.set(
        "toolExecutionNotifications",
        JsonTree.array(report.failures(), SarifNotifications::failure));
    invocation.set(
        "toolConfigurationNotifications",
        JsonTree.array(report.review().problems(), this::problem));
    return JsonTree.array(List.of(invocation), each -> each);
  }

  private static ObjectNode failure(RuleFailure failure) {
    ObjectNode tree = JsonTree.object().put("level", "error");
    tree.set("descriptor", JsonTree.object().put("id", FAILED));
    tree.set("associatedRule", JsonTree.object().put("id", failure.rule()));
    tree.set("message", SarifPlaces.message(failure.reason()));
    return tree;
  }

  private ObjectNode problem(SuppressionProblem problem) {
    ObjectNode tree = JsonTree.object().put("level", "error");
    tree.set("descriptor", JsonTree.object().put("id", SarifRules.id(problem.kind())));
    tree.set("message", SarifPlaces.message(problem.message()));
    ArrayNode locations = JsonTree.words(List.of());
    locations.add(places.location(problem.place(), problem.inline()));
    tree.set("locations", locations);
    return tree;
  }
}
