package org.stet.authoring.trial;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.authoring.CaseResult.Outcome;

/**
 * What became of many cases.
 *
 * @param rules rules that were tried, or could not be
 * @param untried rules that could not be tried
 * @param cases cases by what became of them
 */
record TrialCount(int rules, int untried, Map<Outcome, Integer> cases) {

  /** The sum of {@code trials}. */
  public static TrialCount of(List<RuleTrial> trials) {
    Map<Outcome, Integer> cases = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      cases.put(outcome, 0);
    }
    trials.forEach(
        trial ->
            trial.cases().forEach(tried -> cases.merge(tried.result().outcome(), 1, Integer::sum)));
    int untried = (int) trials.stream().filter(trial -> trial.problem() != null).count();
    return new TrialCount(trials.size(), untried, cases);
  }

  /** "2 rules, 9 cases: 3 reported, 6 validated, 0 missing, 0 noisy, 0 failed". */
  public String sentence() {
    int sum = cases.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder words =
        new StringBuilder(
            "%d %s, %,d %s: "
                .formatted(rules, rules == 1 ? "rule" : "rules", sum, sum == 1 ? "case" : "cases"));
    String separator = "";
    for (Map.Entry<Outcome, Integer> entry : cases.entrySet()) {
      words.append(
          "%s%,d %s".formatted(separator, entry.getValue(), TrialText.word(entry.getKey())));
      separator = ", ";
    }
    return untried == 0
        ? words.toString()
        : words + "; %d %s could not be tried".formatted(untried, untried == 1 ? "rule" : "rules");
  }
}
