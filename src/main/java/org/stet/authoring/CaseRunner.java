package org.stet.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Fact;
import org.stet.fact.RuleFailure;
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
    return run(rule, PreparedCase.all(cases, extractor));
  }

  /** The results of {@code cases}, in their order. */
  public List<CaseResult> run(RuleSource rule, List<PreparedCase> cases) {
    RuleBase alone = RuleBase.of(List.of(rule), compiled);
    return cases.stream().map(prepared -> run(alone, prepared)).toList();
  }

  private static CaseResult run(RuleBase rule, PreparedCase prepared) {
    var outcome = rule.check(prepared.story(), prepared.facts());
    List<RuleFailure> failures = new ArrayList<>(rule.failures());
    failures.addAll(outcome.failures());
    return prepared.judge(outcome.findings(), failures);
  }
}
