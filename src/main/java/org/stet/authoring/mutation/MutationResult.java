package org.stet.authoring.mutation;

import java.util.List;
import org.stet.authoring.RuleCase;
import org.stet.engine.rule.RuleSource;

/**
 * What the cases of a rule made of its mutants.
 *
 * @param rule the rule
 * @param trials every mutant, in the order of the file
 */
public record MutationResult(RuleSource rule, List<Trial> trials) {

  /**
   * A mutant and the first case that noticed it.
   *
   * @param name what a person calls the mutant
   * @param noticedBy the case, or null where the mutant survived
   */
  public record Trial(MutantName name, Mutant mutant, RuleCase noticedBy) {
    public boolean survived() {
      return noticedBy == null;
    }
  }

  public MutationResult {
    trials = List.copyOf(trials);
  }

  /** The mutants that no case noticed. */
  public List<Trial> survivors() {
    return trials.stream().filter(Trial::survived).toList();
  }

  /** How many mutants a case noticed. */
  public int killed() {
    return trials.size() - survivors().size();
  }
}
