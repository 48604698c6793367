package org.stet.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.stet.authoring.CaseResult.Outcome;
import org.stet.extraction.house.House;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Span;
import org.stet.fact.Story;

/**
 * A case whose text has been read, so that a rule and its mutants can be asked again and again.
 *
 * @param example the case
 * @param fires whether the rule must speak
 * @param story the articles of the case
 * @param marked the words that the rule must quote
 * @param facts what extraction found in the articles
 */
public record PreparedCase(
    RuleCase example, boolean fires, Story story, List<Span> marked, List<Fact> facts) {

  public PreparedCase {
    marked = List.copyOf(marked);
    facts = List.copyOf(facts);
  }

  /**
   * The cases of a rule, those that fire first.
   *
   * @param extractor finds the facts of a story
   */
  public static List<PreparedCase> all(RuleCases cases, Function<Story, List<Fact>> extractor) {
    List<PreparedCase> all = new ArrayList<>();
    cases.fires().forEach(example -> all.add(of(example, true, extractor)));
    cases.silent().forEach(example -> all.add(of(example, false, extractor)));
    return all;
  }

  private static PreparedCase of(
      RuleCase example, boolean fires, Function<Story, List<Fact>> extractor) {
    CaseStory expected = CaseStory.of(example);
    House house = example.ways();
    Story story = house.localised(expected.story());
    List<Fact> facts = house.heeded(story, extractor.apply(story));
    return new PreparedCase(example, fires, story, expected.marked(), facts);
  }

  /** What became of the case, of what a rule found in it. */
  public CaseResult judge(List<Finding> findings, List<RuleFailure> failures) {
    if (!failures.isEmpty()) {
      List<String> reasons = failures.stream().map(RuleFailure::reason).toList();
      return new CaseResult(example, Outcome.FAILED, List.of(), List.of(), reasons);
    }
    return fires ? fired(findings) : silent(findings);
  }

  private CaseResult fired(List<Finding> findings) {
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

  private CaseResult silent(List<Finding> findings) {
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
