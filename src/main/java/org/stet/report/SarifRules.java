package org.stet.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Severity;
import org.stet.suppression.SuppressionProblem;
import org.stet.verdict.CheckedRule;
import org.stet.verdict.Report;

/** The tool and its rules as SARIF describes them. */
final class SarifRules {
  private final List<CheckedRule> rules;
  private final String version;
  private final Map<String, Integer> places = new HashMap<>();

  SarifRules(Report report, String version) {
    this.rules = report.rules();
    this.version = version;
    rules.forEach(rule -> places.put(rule.id(), places.size()));
  }

  /** Which of the tool's rules {@code rule} is; -1, as SARIF has it, where it is not among them. */
  int index(String rule) {
    return places.getOrDefault(rule, -1);
  }

  ObjectNode tool() {
    ObjectNode driver =
        JsonTree.object().put("name", "Stet").put("version", version).put("language", "en");
    driver.set("rules", JsonTree.array(rules, SarifRules::rule));
    driver.set("notifications", JsonTree.array(SarifNotifications.KINDS, SarifRules::notification));
    ObjectNode tool = JsonTree.object();
    tool.set("driver", driver);
    return tool;
  }

  /** error, warning or note. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  private static ObjectNode rule(CheckedRule rule) {
    ObjectNode tree = JsonTree.object().put("id", rule.id());
    tree.set("shortDescription", text(rule.name()));
    tree.set("fullDescription", text(RuleHelp.sentence(rule)));
    tree.set("help", text(RuleHelp.text(rule)).put("markdown", RuleHelp.markdown(rule)));
    tree.set("defaultConfiguration", JsonTree.object().put("level", level(rule.severity())));
    ObjectNode properties =
        JsonTree.object()
            .put("kind", rule.kind().id())
            .put("type", rule.type())
            .put(
                "problem.severity",
                rule.severity() == Severity.INFO ? "recommendation" : rule.severity().id());
    properties.set("tags", JsonTree.words(List.of(rule.kind().id(), rule.type())));
    tree.set("properties", properties);
    return tree;
  }

  private static ObjectNode notification(String id) {
    ObjectNode tree = JsonTree.object().put("id", id);
    tree.set("shortDescription", text(SarifNotifications.description(id)));
    tree.set("defaultConfiguration", JsonTree.object().put("level", "error"));
    return tree;
  }

  private static ObjectNode text(String words) {
    return JsonTree.object().put("text", words);
  }

  /** The id under which a problem of a suppression is told. */
  static String id(SuppressionProblem.Kind kind) {
    return "suppression-" + kind.id();
  }
}
