package org.stet.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.fact.FindingKind;
import org.stet.reading.Nearest;
import org.stet.reading.Shown;
import org.stet.reading.UnreadableArticle;

/**
 * What a newsroom has set for its drafts.
 *
 * @param file the project file; null where there is none
 * @param rules folders and files of rules to ask besides those of the installation
 * @param weights by id of a kind or of a rule, in the order of the file
 * @param spellings house spellings, in the order of the file
 * @param locale BCP 47 tag by which drafts are to be read; null where it is not set
 * @param trusted names of outlets on whose word the newsroom relies
 * @param failLevel "error", "warning", "info" or "never"; null where it is not set
 * @param suppressions a file of suppressions for all drafts; null where it is not set
 */
public record Project(
    Path file,
    List<Setting<Path>> rules,
    Map<String, Setting<Weight>> weights,
    List<Setting<Spelling>> spellings,
    Setting<String> locale,
    List<Setting<String>> trusted,
    Setting<String> failLevel,
    Setting<Path> suppressions) {

  /** No project file: nothing is set. */
  public static final Project NONE =
      new Project(null, List.of(), Map.of(), List.of(), null, List.of(), null, null);

  public Project {
    rules = List.copyOf(rules);
    spellings = List.copyOf(spellings);
    trusted = List.copyOf(trusted);
  }

  /**
   * How much the findings of a rule are to weigh, where that was set; what is said of the rule
   * itself comes before what is said of its kind.
   */
  public Optional<Setting<Weight>> weight(String rule, FindingKind kind) {
    return Optional.ofNullable(weights.getOrDefault(rule, weights.get(kind.id())));
  }

  /**
   * Refuses settings for rules that there are not.
   *
   * @param known ids of all rules
   * @throws UnreadableArticle with each of them and its line
   */
  public void refuseUnknown(Collection<String> known) {
    List<String> names = new ArrayList<>(known);
    for (FindingKind kind : FindingKind.values()) {
      names.add(kind.id());
    }
    List<String> problems = new ArrayList<>();
    new TreeMap<>(weights)
        .forEach(
            (id, weight) -> {
              if (!names.contains(id)) {
                String near = Nearest.question(id, names);
                problems.add(
                    "%s: there is no rule or kind %s%s"
                        .formatted(
                            weight.place(),
                            Shown.quoted(id),
                            near.isEmpty() ? "; stet rules list shows them all" : near));
              }
            });
    if (!problems.isEmpty()) {
      throw new UnreadableArticle(String.join("\n", problems));
    }
  }
}
