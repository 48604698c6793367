package org.stet.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.engine.interpreted.Replay;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.RuleTree;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.wording.FactFields;
import org.stet.wording.Remedy;

/**
 * All that is behind a finding: its words, its rule, why each condition held, the facts, and what
 * to do.
 *
 * @param sections in the order in which they are read
 */
public record FindingExplanation(List<Section> sections) {

  /**
   * Lines under a title.
   *
   * @param lines each one paragraph; an indented one belongs to the one before
   */
  public record Section(String title, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  public FindingExplanation {
    sections = List.copyOf(sections);
  }

  /**
   * Explains {@code finding}.
   *
   * @param rule what the rule says about itself
   * @param source its file as it was when it spoke
   */
  public static FindingExplanation of(
      Finding finding, Story story, RuleMetadata rule, RuleSource source) {
    return of(finding, story, rule, source, null);
  }

  /**
   * As {@link #of(Finding, Story, RuleMetadata, RuleSource)}.
   *
   * @param places names the place of some words in their file; null where all are plain text
   */
  public static FindingExplanation of(
      Finding finding,
      Story story,
      RuleMetadata rule,
      RuleSource source,
      Function<Span, String> places) {
    RuleTree tree = RuleTree.of(source.text());
    Optional<Replay.Match> match = Replay.of(tree, story.articles(), finding.trace());
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Finding " + finding.id(), headline(finding)));
    sections.add(new Section("The words", words(finding, story, places)));
    sections.add(new Section("The rule", rule(rule, source.text())));
    sections.add(new Section("Why it spoke", conditions(tree, source.text(), match)));
    match
        .filter(found -> !found.bindings().isEmpty())
        .ifPresent(found -> sections.add(new Section("The names", names(found.bindings()))));
    sections.add(new Section("The facts", facts(finding.trace())));
    sections.add(new Section("What to do", remedies(finding)));
    return new FindingExplanation(sections);
  }

  private static List<String> headline(Finding finding) {
    String severity = finding.severity() == Severity.INFO ? "note" : finding.severity().id();
    List<String> lines =
        new ArrayList<>(
            List.of(
                "%s, %s, %s".formatted(severity, finding.kind().id(), finding.type()),
                finding.message()));
    if (finding.suggestion() != null) {
      lines.add("Suggestion: " + finding.suggestion());
    }
    return lines;
  }

  private static List<String> words(Finding finding, Story story, Function<Span, String> places) {
    List<String> lines = new ArrayList<>();
    for (Span span : finding.spans()) {
      story
          .article(span.article())
          .map(article -> Passage.of(article, span))
          .ifPresent(
              passage -> {
                lines.add(places == null ? passage.place() : places.apply(span));
                lines.add("  " + passage.text());
              });
    }
    return lines;
  }

  private static List<String> rule(RuleMetadata rule, String text) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.name() + ".");
    String comment =
        text.lines()
            .takeWhile(line -> line.startsWith("//"))
            .map(line -> line.substring(2).strip())
            .collect(Collectors.joining(" "));
    if (!comment.isBlank()) {
      lines.add(comment);
    }
    lines.add("id: " + rule.id());
    lines.add("file: " + rule.path());
    add(lines, "rests on", rule.reference());
    add(lines, "objects to", rule.example());
    add(lines, "since", rule.since());
    return lines;
  }

  private static void add(List<String> lines, String what, String value) {
    if (value != null) {
      lines.add(what + ": " + value);
    }
  }

  private static List<String> conditions(RuleTree tree, String text, Optional<Replay.Match> match) {
    if (match.isEmpty()) {
      return List.of("The rule has another text by now; run the check again.");
    }
    List<String> lines = new ArrayList<>();
    for (Replay.Step step : match.get().steps()) {
      String of = step.matched() instanceof Fact fact ? FactFields.words(fact) : "the article";
      lines.add("%s is %s".formatted(oneLine(head(step.pattern(), text)), of));
      for (Replay.Held held : step.held()) {
        lines.add("  " + held(held, text));
      }
    }
    tree.conditions().stream()
        .filter(Condition.Quantified.class::isInstance)
        .map(Condition.Quantified.class::cast)
        .forEach(condition -> lines.add(quantified(condition, text)));
    return lines;
  }

  /** "$first : Claim" of the whole pattern. */
  private static String head(Condition.Pattern pattern, String text) {
    return text.substring(pattern.range().start(), pattern.type().range().end());
  }

  private static String held(Replay.Held held, String text) {
    String constraint = oneLine(held.constraint().range().of(text));
    String because =
        held.values().stream()
            .map(value -> oneLine(value.words().of(text)) + " is " + shown(value.value()))
            .distinct()
            .collect(Collectors.joining(" and "));
    if (held.constraint().binding() != null) {
      return "%s: %s".formatted(constraint, because);
    }
    return because.isEmpty()
        ? constraint + ": holds"
        : "%s: holds because %s".formatted(constraint, because);
  }

  private static String quantified(Condition.Quantified condition, String text) {
    String asked = oneLine(condition.condition().range().of(text));
    return condition.negative()
        ? "not %s: holds because no fact of the story is so".formatted(asked)
        : "exists %s: holds because a fact of the story is so".formatted(asked);
  }

  private static String shown(Object value) {
    String words = FactFields.words(value);
    return words == null ? "nothing" : words;
  }

  private static List<String> names(Map<String, Object> bindings) {
    return bindings.entrySet().stream()
        .map(binding -> binding.getKey() + " = " + shown(binding.getValue()))
        .toList();
  }

  private static List<String> remedies(Finding finding) {
    List<String> lines = new ArrayList<>(Remedy.of(finding));
    lines.add(
        "If the rule is wrong here, put these words into fixtures/rules/%s.yaml under \"silent\" and"
                .formatted(finding.rule())
            + " correct the rule until its cases pass.");
    return lines;
  }

  private static List<String> facts(List<Fact> trace) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : trace) {
      lines.add("%s in %s".formatted(FactFields.kind(fact), fact.article()));
      FactFields.of(fact).forEach(field -> lines.add("  " + field));
    }
    return lines;
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
