package org.stet.authoring.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.authoring.CaseResult.Outcome;
import org.stet.authoring.JsonPage;
import org.stet.fact.Span;

/** Trials for a program. */
public final class TrialJson {
  private TrialJson() {}

  /** One JSON object, with a line end. */
  public static String render(List<RuleTrial> trials) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("schemaVersion", "1.0");
    page.put("passed", trials.stream().allMatch(RuleTrial::passed));
    TrialCount count = TrialCount.of(trials);
    Map<String, Object> sum = new LinkedHashMap<>();
    sum.put("rules", count.rules());
    for (Outcome outcome : Outcome.values()) {
      sum.put(TrialText.word(outcome), count.cases().get(outcome));
    }
    sum.put("untried", count.untried());
    page.put("summary", sum);
    page.put("rules", trials.stream().map(TrialJson::rule).toList());
    return JsonPage.of(page);
  }

  private static Map<String, Object> rule(RuleTrial trial) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("rule", trial.rule());
    rule.put("path", trial.path());
    rule.put("cases", trial.cases().stream().map(tried -> example(trial, tried)).toList());
    rule.put("problem", trial.problem());
    return rule;
  }

  private static Map<String, Object> example(RuleTrial trial, TriedCase tried) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("why", tried.result().example().why());
    example.put("expected", tried.prepared().fires() ? "fires" : "silent");
    example.put("outcome", TrialText.word(tried.result().outcome()));
    example.put("file", trial.caseFile());
    example.put("line", tried.line());
    example.put("missing", tried.result().missing().stream().map(TrialJson::span).toList());
    example.put("unexpected", tried.result().unexpected().stream().map(TrialJson::span).toList());
    example.put("differences", tried.result().differences());
    return example;
  }

  private static Map<String, Object> span(Span span) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("article", span.article());
    words.put("start", span.start());
    words.put("end", span.end());
    words.put("text", span.text());
    return words;
  }
}
