package org.stet.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.fact.Finding;
import org.stet.verdict.StoryDifference;

/** What two rule bases find differently in many stories, by rule. */
public final class DifferenceReport {
  private static final String SCHEMA_VERSION = "1.0";

  private final List<StoryDifference> stories;
  private final Map<String, int[]> counts = new TreeMap<>();

  /**
   * @param stories one for each story that was compared, in order
   */
  public DifferenceReport(List<StoryDifference> stories) {
    this.stories = List.copyOf(stories);
    for (StoryDifference story : stories) {
      story.gained().forEach(finding -> count(finding, 0));
      story.lost().forEach(finding -> count(finding, 1));
      story.changed().forEach(pair -> count(pair.after(), 2));
    }
  }

  private void count(Finding finding, int column) {
    counts.computeIfAbsent(finding.rule(), rule -> new int[3])[column]++;
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** For an editor at a terminal: rule by rule, each finding with its words. */
  public String text(TextStyle style) {
    Wrapping wrapping = new Wrapping(style);
    StringBuilder page = new StringBuilder();
    for (Map.Entry<String, int[]> rule : counts.entrySet()) {
      String title = rule.getKey() + ": " + told(rule.getValue());
      page.append(Paint.heading(Visible.of(title), style)).append('\n');
      for (StoryDifference story : stories) {
        TextFindings findings = new TextFindings(story.story(), style);
        story.gained().stream()
            .filter(finding -> finding.rule().equals(rule.getKey()))
            .forEach(finding -> page.append(one("+ gained", finding, story, findings, wrapping)));
        story.lost().stream()
            .filter(finding -> finding.rule().equals(rule.getKey()))
            .forEach(finding -> page.append(one("- lost", finding, story, findings, wrapping)));
        story.changed().stream()
            .filter(pair -> pair.after().rule().equals(rule.getKey()))
            .forEach(pair -> page.append(changed(pair, story, findings, wrapping)));
      }
      page.append('\n');
    }
    return page.append(wrapping.indented(0, summary())).toString();
  }

  private static String one(
      String sign,
      Finding finding,
      StoryDifference story,
      TextFindings findings,
      Wrapping wrapping) {
    String head =
        "%s in %s, %s: %s"
            .formatted(sign, story.story().id(), Tally.word(finding.severity()), finding.message());
    return wrapping.indented(0, Visible.of(head)) + findings.quotations(finding);
  }

  private static String changed(
      StoryDifference.Changed pair,
      StoryDifference story,
      TextFindings findings,
      Wrapping wrapping) {
    String was =
        "was %s: %s".formatted(Tally.word(pair.before().severity()), pair.before().message());
    return one("~ changed", pair.after(), story, findings, wrapping)
        + wrapping.indented(4, Visible.of(was));
  }

  private static String told(int[] counted) {
    return "%d gained, %d lost, %d changed".formatted(counted[0], counted[1], counted[2]);
  }

  private int[] total() {
    int[] total = new int[3];
    counts.values().forEach(each -> add(total, each));
    return total;
  }

  private static void add(int[] total, int[] counted) {
    for (int i = 0; i < total.length; i++) {
      total[i] += counted[i];
    }
  }

  private String summary() {
    String over = " in " + (stories.size() == 1 ? "1 story" : stories.size() + " stories") + ".";
    return isEmpty()
        ? "Both rule bases find the same" + over
        : told(total()) + " by " + Tally.numbered(counts.size(), "rule") + over;
  }

  /** For programs: counts by rule, then the findings by story. */
  public String json() {
    ObjectNode tree =
        JsonTree.object().put("schemaVersion", SCHEMA_VERSION).put("stories", stories.size());
    ArrayNode rules = JsonTree.array(counts.entrySet(), DifferenceReport::rule);
    tree.set("rules", rules);
    tree.set(
        "differences",
        JsonTree.array(
            stories.stream().filter(story -> !story.isEmpty()).toList(), DifferenceReport::story));
    return JsonText.page(tree);
  }

  private static ObjectNode rule(Map.Entry<String, int[]> rule) {
    return JsonTree.object()
        .put("rule", rule.getKey())
        .put("gained", rule.getValue()[0])
        .put("lost", rule.getValue()[1])
        .put("changed", rule.getValue()[2]);
  }

  private static ObjectNode story(StoryDifference story) {
    ObjectNode tree = JsonTree.object().put("story", story.story().id());
    tree.set("gained", JsonTree.array(story.gained(), JsonReport::finding));
    tree.set("lost", JsonTree.array(story.lost(), JsonReport::finding));
    tree.set("changed", JsonTree.array(story.changed(), DifferenceReport::changed));
    return tree;
  }

  private static ObjectNode changed(StoryDifference.Changed pair) {
    ObjectNode tree = JsonTree.object();
    tree.set("before", JsonReport.finding(pair.before()));
    tree.set("after", JsonReport.finding(pair.after()));
    return tree;
  }
}
