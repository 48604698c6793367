package org.stet.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.stet.authoring.CaseResult.Outcome;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Span;
import org.stet.fact.Story;

/**
 * Runs the cases of a rule. Only that rule is loaded, so that no other rule's finding passes for
 * it.
 */
public final class CaseRunner {
  private final Function<Story, List<Fact>> extractor;
  private final RuleStore compiled;

  /**
   * @param extractor finds the facts of a story
   * @param compiled where compiled rules are kept
   */
  public CaseRunner(Function<Story, List<Fact>> extractor, RuleStore compiled) {
    this.extractor = extractor;
    this.compiled = compiled;
  }

  /** The results of all cases, those that fire first. */
  public List<CaseResult> run(RuleSource rule, RuleCases cases) {
    RuleBase alone = RuleBase.of(List.of(rule), compiled);
    List<CaseResult> results = new ArrayList<>();
    cases.fires().forEach(example -> results.add(run(alone, example, true)));
    cases.silent().forEach(example -> results.add(run(alone, example, false)));
    return results;
  }

  private CaseResult run(RuleBase rule, RuleCase example, boolean fires) {
    CaseStory expected = CaseStory.of(example);
    var outcome = rule.check(expected.story(), extractor.apply(expected.story()));
    List<RuleFailure> failures = new ArrayList<>(rule.failures());
    failures.addAll(outcome.failures());
    if (!failures.isEmpty()) {
      List<String> reasons = failures.stream().map(RuleFailure::reason).toList();
      return new CaseResult(example, Outcome.FAILED, List.of(), List.of(), reasons);
    }
    return fires
        ? fired(example, expected.marked(), outcome.findings())
        : silent(example, outcome.findings());
  }

  private static CaseResult fired(RuleCase example, List<Span> marked, List<Finding> findings) {
    Set<Span> quoted = quoted(findings);
    List<Span> missing = marked.stream().filter(span -> !quoted.contains(span)).toList();
    List<Span> unexpected = quoted.stream().filter(span -> !marked.contains(span)).toList();
    List<String> differences = new ArrayList<>();
    if (example.findings() != null && example.findings() != findings.size()) {
      differences.add(
          "expected %d findings, there are %d".formatted(example.findings(), findings.size()));
    }
    expect(
        "message",
        example.message(),
        findings.stream().map(Finding::message).toList(),
        differences);
    expect(
        "suggestion",
        example.suggestion(),
        findings.stream().map(finding -> String.valueOf(finding.suggestion())).toList(),
        differences);
    boolean asExpected = missing.isEmpty() && unexpected.isEmpty() && differences.isEmpty();
    return new CaseResult(
        example, asExpected ? Outcome.REPORTED : Outcome.MISSING, missing, unexpected, differences);
  }

  private static CaseResult silent(RuleCase example, List<Finding> findings) {
    return new CaseResult(
        example,
        findings.isEmpty() ? Outcome.VALIDATED : Outcome.NOISY,
        List.of(),
        List.copyOf(quoted(findings)),
        findings.stream().map(Finding::message).toList());
  }

  private static Set<Span> quoted(List<Finding> findings) {
    Set<Span> quoted = new LinkedHashSet<>();
    findings.forEach(finding -> quoted.addAll(finding.spans()));
    return quoted;
  }

  private static void expect(
      String what, String expected, List<String> actual, List<String> differences) {
    if (expected != null && !actual.contains(expected)) {
      differences.add("expected the %s \"%s\", there is %s".formatted(what, expected, actual));
    }
  }
}
