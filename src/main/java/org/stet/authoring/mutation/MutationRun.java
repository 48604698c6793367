package org.stet.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.mutation.MutationResult.Trial;
import org.stet.engine.InterpretedRule;
import org.stet.engine.Outcome;
import org.stet.engine.interpreted.Observer;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.RuleTree;

/** Lets the cases of a rule meet each of its mutants. */
public final class MutationRun {
  private MutationRun() {}

  /**
   * The result for {@code rule}.
   *
   * @param cases its cases, all of which the rule itself passes
   * @throws InvalidRule if the rule cannot be read
   */
  public static MutationResult of(RuleSource rule, List<PreparedCase> cases) throws InvalidRule {
    RuleMetadata metadata = RuleMetadata.of(rule);
    List<Trial> trials = new ArrayList<>();
    for (Mutant mutant : Mutants.of(rule.text(), RuleTree.of(rule.text()))) {
      InterpretedRule mutated =
          new InterpretedRule(metadata, RuleTree.of(mutant.applyTo(rule.text())));
      trials.add(
          cases.stream()
              .filter(prepared -> notices(prepared, mutated))
              .findFirst()
              .map(prepared -> new Trial(mutant, prepared.example()))
              .orElseGet(() -> new Trial(mutant, null)));
    }
    return new MutationResult(rule, trials);
  }

  private static boolean notices(PreparedCase prepared, InterpretedRule mutated) {
    Outcome outcome = mutated.check(prepared.story(), prepared.facts(), Observer.NONE);
    return !prepared.judge(outcome.findings(), outcome.failures()).passed();
  }
}
