package org.stet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stet.engine.Outcome;
import org.stet.engine.RuleBase;
import org.stet.extraction.Extraction;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;
import org.stet.suppression.InlineSuppressions;
import org.stet.verdict.StoryDifference;

/**
 * Asks two rule bases about the same facts. A story is read once. What was suppressed in a draft is
 * compared as well: the rules are in question here, not the draft. Safe for use by several threads.
 */
public final class RuleComparison {
  private final Function<Story, Extraction> extractor;
  private final RuleBase before;
  private final RuleBase after;

  /**
   * @param extractor finds the facts of a story
   * @param before the old rules
   * @param after the new rules
   */
  public RuleComparison(Function<Story, Extraction> extractor, RuleBase before, RuleBase after) {
    this.extractor = extractor;
    this.before = before;
    this.after = after;
  }

  /** The rules of either that did not load. */
  public List<RuleFailure> failures() {
    List<RuleFailure> failures = new ArrayList<>(before.failures());
    failures.addAll(after.failures());
    return failures;
  }

  /** What the two find differently in {@code story}. */
  public StoryDifference compare(Story story) {
    Story copy = InlineSuppressions.blanked(story);
    Extraction extraction = extractor.apply(copy);
    Outcome old = before.check(copy, extraction.facts());
    Outcome now = after.check(copy, extraction.facts());
    List<RuleFailure> failures = new ArrayList<>(old.failures());
    failures.addAll(now.failures());
    return StoryDifference.of(copy, old.findings(), now.findings(), failures);
  }
}
