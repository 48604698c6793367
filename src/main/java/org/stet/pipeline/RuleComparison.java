package org.stet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stet.engine.Outcome;
import org.stet.extraction.Extraction;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;
import org.stet.suppression.InlineSuppressions;
import org.stet.verdict.StoryDifference;

/**
 * Asks two rule bases about the same facts. A story is read once. What was suppressed in a draft is
 * compared as well: the rules are in question here, not the draft. Safe for use by several threads;
 * {@link #ask} is for any of them, what it gives for one, in the order of the stories.
 */
public final class RuleComparison implements AutoCloseable {
  private final Function<Story, Extraction> extractor;
  private final ComparedRules before;
  private final ComparedRules after;

  /**
   * @param extractor finds the facts of a story
   * @param before the old rules; closed with this
   * @param after the new rules; closed with this
   */
  RuleComparison(Function<Story, Extraction> extractor, ComparedRules before, ComparedRules after) {
    this.extractor = extractor;
    this.before = before;
    this.after = after;
  }

  /** The rules of either that did not load, or may not be run. */
  public List<RuleFailure> failures() {
    List<RuleFailure> failures = new ArrayList<>(before.failures());
    failures.addAll(after.failures());
    return failures;
  }

  /** What the two find differently in {@code story}, once the stories before it are settled. */
  public Supplier<StoryDifference> ask(Story story) {
    Story copy = InlineSuppressions.blanked(story);
    Extraction extraction = extractor.apply(copy);
    Supplier<Outcome> old = before.ask(copy, extraction.facts());
    Supplier<Outcome> now = after.ask(copy, extraction.facts());
    return () -> difference(copy, old.get(), now.get());
  }

  private static StoryDifference difference(Story story, Outcome old, Outcome now) {
    List<RuleFailure> failures = new ArrayList<>(old.failures());
    failures.addAll(now.failures());
    return StoryDifference.of(story, old.findings(), now.findings(), failures);
  }

  /** Ends the processes of untrusted rules, if there are any. */
  @Override
  public void close() {
    before.close();
    after.close();
  }
}
