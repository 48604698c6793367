package org.stet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stet.engine.Outcome;
import org.stet.engine.RuleBase;
import org.stet.extraction.Extraction;
import org.stet.extraction.sourcing.SharedOrigins;
import org.stet.fact.Attribution;
import org.stet.fact.Fact;
import org.stet.fact.Mention;
import org.stet.fact.Origin;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;
import org.stet.verdict.Report;
import org.stet.verdict.Verdicts;

/** Checks stories. Safe for use by several threads at once. */
public final class StoryCheck {
  private final Function<Story, Extraction> extractor;
  private final RuleBase rules;

  /**
   * @param extractor finds the facts of a story; asked only where facts are not given
   * @param rules the rules to ask
   */
  public StoryCheck(Function<Story, Extraction> extractor, RuleBase rules) {
    this.extractor = extractor;
    this.rules = rules;
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
    Extraction extraction = extractor.apply(story);
    extraction.cuts().forEach(cut -> notes.accept(cut.note()));
    return check(story, extraction.facts());
  }

  /** Checks {@code facts} that another extractor found in {@code story}. */
  public Report check(Story story, List<Fact> given) {
    List<Fact> facts = withOrigins(story, given);
    Outcome outcome = rules.check(story, facts);
    List<RuleFailure> failures = new ArrayList<>(rules.failures());
    failures.addAll(outcome.failures());
    return Verdicts.of(story, facts, outcome.findings(), failures);
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
