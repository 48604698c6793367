package org.stet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.engine.Outcome;
import org.stet.engine.RuleBase;
import org.stet.engine.rule.RuleMetadata;
import org.stet.extraction.Extraction;
import org.stet.extraction.sourcing.SharedOrigins;
import org.stet.fact.Attribution;
import org.stet.fact.Fact;
import org.stet.fact.Mention;
import org.stet.fact.Origin;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;
import org.stet.suppression.AskedRules;
import org.stet.suppression.Decisions;
import org.stet.suppression.InlineSuppressions;
import org.stet.suppression.Review;
import org.stet.verdict.CheckedRule;
import org.stet.verdict.Report;
import org.stet.verdict.Verdicts;

/** Checks stories. Safe for use by several threads at once. */
public final class StoryCheck {
  private final Function<Story, Extraction> extractor;
  private final RuleBase rules;
  private final Decisions decisions;

  /**
   * @param extractor finds the facts of a story; asked only where facts are not given
   * @param rules the rules to ask
   */
  public StoryCheck(Function<Story, Extraction> extractor, RuleBase rules) {
    this(extractor, rules, Decisions.NONE);
  }

  private StoryCheck(Function<Story, Extraction> extractor, RuleBase rules, Decisions decisions) {
    this.extractor = extractor;
    this.rules = rules;
    this.decisions = decisions;
  }

  /** This check, holding findings against what was decided before. */
  public StoryCheck heeding(Decisions decided) {
    return new StoryCheck(extractor, rules, decided);
  }

  /** Reads the facts from the words of {@code story} and checks them. */
  public Report check(Story story) {
    return check(story, note -> {});
  }

  /**
   * As {@link #check(Story)}.
   *
   * @param notes told, in one sentence each, what was too long to be read as it stands
   */
  public Report check(Story story, Consumer<String> notes) {
    Story copy = InlineSuppressions.blanked(story);
    Extraction extraction = extractor.apply(copy);
    extraction.cuts().forEach(cut -> notes.accept(cut.note()));
    return check(story, copy, extraction.facts());
  }

  /** Checks {@code facts} that another extractor found in {@code story}. */
  public Report check(Story story, List<Fact> facts) {
    return check(story, story, facts);
  }

  /**
   * @param story as it stands on disk
   * @param copy the same, as its facts were read
   */
  private Report check(Story story, Story copy, List<Fact> given) {
    List<Fact> facts = withOrigins(copy, given);
    Outcome outcome = rules.check(copy, facts);
    List<RuleFailure> failures = new ArrayList<>(rules.failures());
    failures.addAll(outcome.failures());
    Set<String> failed = failures.stream().map(RuleFailure::rule).collect(Collectors.toSet());
    AskedRules asked = new AskedRules(ids(), failed, !outcome.cutShort());
    Review review = decisions.review(story, outcome.findings(), asked);
    return Verdicts.of(copy, facts, review, failures, described());
  }

  /** The rules that are ready to be asked, as reports describe them. */
  public List<CheckedRule> described() {
    return rules.rules().stream().map(StoryCheck::described).toList();
  }

  /** The rules of this check, before any story. */
  public AskedRules asked() {
    Set<String> failed =
        rules.failures().stream().map(RuleFailure::rule).collect(Collectors.toSet());
    return new AskedRules(ids(), failed, true);
  }

  private static CheckedRule described(RuleMetadata rule) {
    return new CheckedRule(
        rule.id(),
        rule.kind(),
        rule.type(),
        rule.severity(),
        rule.name(),
        rule.problem().text(),
        rule.reference(),
        rule.example());
  }

  private Set<String> ids() {
    return rules.rules().stream().map(RuleMetadata::id).collect(Collectors.toSet());
  }

  /** Another extractor tells who said what; what rests on one outlet follows from that. */
  private static List<Fact> withOrigins(Story story, List<Fact> given) {
    if (given.stream().anyMatch(Origin.class::isInstance)) {
      return given;
    }
    List<Fact> facts = new ArrayList<>(given);
    facts.addAll(
        SharedOrigins.of(story.articles(), of(given, Mention.class), of(given, Attribution.class)));
    return List.copyOf(facts);
  }

  private static <T extends Fact> List<T> of(List<Fact> facts, Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
