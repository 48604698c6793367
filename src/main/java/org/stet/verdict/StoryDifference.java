package org.stet.verdict;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;

/**
 * What two rule bases find differently in one story.
 *
 * @param story the articles
 * @param gained findings that only the new rules make
 * @param lost findings that only the old rules make
 * @param changed findings of both that are told otherwise: another severity, kind or sentence
 * @param failures rules of either that failed on this story
 */
public record StoryDifference(
    Story story,
    List<Finding> gained,
    List<Finding> lost,
    List<Changed> changed,
    List<RuleFailure> failures) {

  /**
   * A finding that is told otherwise.
   *
   * @param before by the old rules
   * @param after by the new ones
   */
  public record Changed(Finding before, Finding after) {}

  public StoryDifference {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
    changed = List.copyOf(changed);
    failures = List.copyOf(failures);
  }

  /** The difference between the findings {@code before} and {@code after}, in their order. */
  public static StoryDifference of(
      Story story, List<Finding> before, List<Finding> after, List<RuleFailure> failures) {
    Map<String, Finding> old = byId(before);
    Map<String, Finding> now = byId(after);
    return new StoryDifference(
        story,
        after.stream().filter(finding -> !old.containsKey(finding.id())).toList(),
        before.stream().filter(finding -> !now.containsKey(finding.id())).toList(),
        after.stream()
            .filter(finding -> old.containsKey(finding.id()))
            .map(finding -> new Changed(old.get(finding.id()), finding))
            .filter(pair -> !alike(pair.before(), pair.after()))
            .toList(),
        failures);
  }

  /** Whether both rule bases find the same and tell it alike. */
  public boolean isEmpty() {
    return gained.isEmpty() && lost.isEmpty() && changed.isEmpty();
  }

  private static Map<String, Finding> byId(List<Finding> findings) {
    Map<String, Finding> byId = new TreeMap<>();
    findings.forEach(finding -> byId.put(finding.id(), finding));
    return byId;
  }

  private static boolean alike(Finding one, Finding other) {
    return one.severity() == other.severity()
        && one.kind() == other.kind()
        && Objects.equals(one.type(), other.type())
        && one.message().equals(other.message());
  }
}
