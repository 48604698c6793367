package org.stet.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import org.stet.authoring.InvalidCase;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.RuleCase;
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

  /** As {@link #of(RuleSource, List, Runnable)}, telling nobody. */
  public static MutationResult of(RuleSource rule, List<PreparedCase> cases) throws InvalidRule {
    return of(rule, cases, () -> {});
  }

  /**
   * The result for {@code rule}.
   *
   * @param cases its cases
   * @param step told after each mutant
   * @throws InvalidRule if the rule cannot be read
   * @throws InvalidCase if the rule itself fails one of its cases, so that nothing can be told of
   *     its mutants
   */
  public static MutationResult of(RuleSource rule, List<PreparedCase> cases, Runnable step)
      throws InvalidRule {
    RuleMetadata metadata = RuleMetadata.of(rule);
    RuleTree tree = RuleTree.of(rule.text());
    InterpretedRule sound = new InterpretedRule(metadata, tree);
    for (PreparedCase prepared : cases) {
      Outcome outcome = sound.check(prepared.story(), prepared.facts(), Observer.NONE);
      if (!outcome.failures().isEmpty()) {
        throw new InvalidCase(outcome.failures().get(0).reason());
      }
      if (!prepared.judge(outcome.findings(), List.of()).passed()) {
        throw new InvalidCase(
            "%s: the rule fails its case \"%s\"; mend that first (stet rules test %s)"
                .formatted(rule.path(), prepared.example().why(), rule.id()));
      }
    }
    List<Mutant> mutants = Mutants.of(rule.text(), tree);
    List<MutantName> names = MutantName.all(rule.id(), rule.text(), mutants);
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < mutants.size(); i++) {
      InterpretedRule mutated = mutated(metadata, rule, mutants.get(i));
      trials.add(new Trial(names.get(i), mutants.get(i), noticer(cases, mutated)));
      step.run();
    }
    return new MutationResult(rule, trials);
  }

  /** {@code rule} with the mistake. */
  static InterpretedRule mutated(RuleMetadata metadata, RuleSource rule, Mutant mutant) {
    return new InterpretedRule(metadata, RuleTree.of(mutant.applyTo(rule.text())));
  }

  private static RuleCase noticer(List<PreparedCase> cases, InterpretedRule mutated) {
    return cases.stream()
        .filter(prepared -> notices(prepared, mutated))
        .findFirst()
        .map(PreparedCase::example)
        .orElse(null);
  }

  /** Whether the case fails where {@code mutated} stands for the rule. */
  private static boolean notices(PreparedCase prepared, InterpretedRule mutated) {
    Outcome outcome = mutated.check(prepared.story(), prepared.facts(), Observer.NONE);
    return !prepared.judge(outcome.findings(), outcome.failures()).passed();
  }
}
