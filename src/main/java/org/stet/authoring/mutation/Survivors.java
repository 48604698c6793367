package org.stet.authoring.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.RulePlace;
import org.stet.authoring.mutation.KillerSearch.Candidate;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.RuleTree;

/** Finds for each survivor why it may survive, or which case would kill it. */
public final class Survivors {
  private Survivors() {}

  /**
   * The survivors of {@code result}, in the order of the file.
   *
   * @param reviewed those that somebody has looked at; no case is searched for them
   * @param texts the cases of other rules by id, to search for one that would notice; may be empty
   * @throws InvalidRule if the rule cannot be read
   */
  public static List<Survivor> of(
      MutationResult result, ReviewedSurvivors reviewed, Map<String, List<PreparedCase>> texts)
      throws InvalidRule {
    RuleSource rule = result.rule();
    RuleTree tree = RuleTree.of(rule.text());
    boolean open =
        result.survivors().stream().anyMatch(trial -> reviewed.reason(trial.name()).isEmpty());
    KillerSearch search = new KillerSearch(rule, open ? nearest(rule, texts) : List.of());
    List<Survivor> survivors = new ArrayList<>();
    for (MutationResult.Trial trial : result.survivors()) {
      String reason = reviewed.reason(trial.name()).orElse(null);
      survivors.add(
          new Survivor(
              trial.name(),
              trial.mutant(),
              RulePlace.of(rule, trial.mutant().range()),
              reason,
              reason == null ? search.find(trial.mutant()).orElse(null) : null,
              Sketch.of(rule.text(), tree, trial.mutant())));
    }
    return survivors;
  }

  /** Short texts first, as a case should be. */
  private static List<Candidate> nearest(RuleSource rule, Map<String, List<PreparedCase>> texts) {
    return texts.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(rule.id()))
        .flatMap(Survivors::candidates)
        .sorted(Comparator.comparingInt(Survivors::length).thenComparing(Candidate::from))
        .toList();
  }

  private static Stream<Candidate> candidates(Map.Entry<String, List<PreparedCase>> entry) {
    return entry.getValue().stream().map(prepared -> new Candidate(entry.getKey(), prepared));
  }

  private static int length(Candidate candidate) {
    return candidate.prepared().story().articles().stream()
        .mapToInt(article -> article.text().length())
        .sum();
  }
}
