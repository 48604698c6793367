package org.stet.suppression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.Finding;
import org.stet.fact.Story;

/**
 * What was decided before a check.
 *
 * @param file the suppressions of a file
 * @param baseline what an earlier report had already
 * @param today the day by which suppressions expire
 * @param judgesFile whether the suppressions of the file are to serve each story; otherwise all
 *     stories together, and {@link #problems} judges them at the end
 */
public record Decisions(Suppressions file, Baseline baseline, LocalDate today, boolean judgesFile) {
  /** Nothing was decided outside the drafts, and nothing in them expires. */
  public static final Decisions NONE =
      new Decisions(Suppressions.NONE, Baseline.NONE, LocalDate.MIN, true);

  /** These decisions, for many stories that share the file. */
  public Decisions overManyStories() {
    return new Decisions(file, baseline, today, false);
  }

  /**
   * Holds {@code findings}, all that the rules {@code asked} had to say about {@code story},
   * against the decisions.
   *
   * @param story as it stands on disk, the suppressions in its draft included
   */
  public Review review(Story story, List<Finding> findings, AskedRules asked) {
    Suppressions inline = story.draft().map(InlineSuppressions::of).orElse(Suppressions.NONE);
    List<Suppression> ofFile =
        file.all().stream().filter(each -> each.target().concerns(story)).toList();
    List<Suppression> all = new ArrayList<>(inline.all());
    all.addAll(ofFile);
    List<Suppression> active = all.stream().filter(each -> !each.expired(today)).toList();

    List<Suppressed> suppressed = new ArrayList<>();
    List<Suppressed> accepted = new ArrayList<>();
    List<Finding> left = new ArrayList<>();
    Set<Suppression> used = new HashSet<>();
    for (Finding finding : findings) {
      List<Suppression> covering =
          active.stream().filter(each -> each.target().covers(finding)).toList();
      used.addAll(covering);
      Optional<Suppression> dismissing =
          covering.stream().filter(Suppression::dismisses).findFirst();
      if (dismissing.isPresent()) {
        suppressed.add(new Suppressed(finding, dismissing.get()));
        continue;
      }
      left.add(finding);
      if (!covering.isEmpty() && !baseline.has(story, finding)) {
        accepted.add(new Suppressed(finding, covering.get(0)));
      }
    }

    List<SuppressionProblem> problems = new ArrayList<>(inline.problems());
    problems.addAll(judgesFile ? file.problems() : List.of());
    Judge judge = new Judge(today, asked, findings);
    for (Suppression each : judgesFile ? all : inline.all()) {
      judge.problem(each, used.contains(each)).ifPresent(problems::add);
    }
    problems.sort(SuppressionProblem.ORDER);
    List<Finding> known = left.stream().filter(each -> baseline.has(story, each)).toList();
    List<Finding> open = left.stream().filter(each -> !baseline.has(story, each)).toList();
    return new Review(
        open, suppressed, accepted, known, baseline.difference(story, findings, known), problems);
  }

  /**
   * What is wrong with the suppressions of the file after many stories were checked.
   *
   * @param used those that let a finding of some story stand
   */
  public List<SuppressionProblem> problems(Set<Suppression> used, AskedRules asked) {
    List<SuppressionProblem> problems = new ArrayList<>(file.problems());
    Judge judge = new Judge(today, asked, List.of());
    file.all().stream()
        .map(each -> judge.problem(each, used.contains(each)))
        .flatMap(Optional::stream)
        .forEach(problems::add);
    problems.sort(SuppressionProblem.ORDER);
    return problems;
  }
}
