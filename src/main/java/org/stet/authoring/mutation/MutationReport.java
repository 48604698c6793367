package org.stet.authoring.mutation;

import java.util.List;

/**
 * What became of the mutants of some rules.
 *
 * @param rules one a rule that was tried, in order
 * @param stale what is wrong with the list of reviewed survivors, a sentence an entry
 */
public record MutationReport(List<RuleReport> rules, List<String> stale) {

  /**
   * A rule with its survivors.
   *
   * @param result what its cases made of its mutants
   * @param survivors those that no case noticed
   */
  public record RuleReport(MutationResult result, List<Survivor> survivors) {
    public RuleReport {
      survivors = List.copyOf(survivors);
    }
  }

  public MutationReport {
    rules = List.copyOf(rules);
    stale = List.copyOf(stale);
  }

  /** The score of all rules together. */
  public MutationScore score() {
    return MutationScore.of(rules.stream().map(RuleReport::result).toList());
  }

  /** All survivors, in order. */
  public List<Survivor> survivors() {
    return rules.stream().flatMap(rule -> rule.survivors().stream()).toList();
  }

  /** The survivors that nobody has given a reason for. */
  public List<Survivor> open() {
    return survivors().stream().filter(survivor -> !survivor.reviewed()).toList();
  }
}
