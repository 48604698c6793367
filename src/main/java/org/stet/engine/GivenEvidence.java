package org.stet.engine;

import java.util.List;
import org.stet.engine.interpreted.Firing;
import org.stet.engine.rule.RuleMetadata;
import org.stet.fact.Fact;
import org.stet.fact.Story;

/** Makes findings of what a rule said elsewhere, as {@link RuleBase#check} does. */
public final class GivenEvidence {
  private GivenEvidence() {}

  /** The findings of {@code rule}, their words verified. */
  public static Outcome findings(Story story, RuleMetadata rule, List<Firing> firings) {
    FindingBuilder builder = new FindingBuilder(story, List.of(new LoadedRule(rule, null)));
    for (Firing firing : firings) {
      builder.add(new StoryRun.Inserted(firing.evidence(), rule.packageName(), firing.trace()));
    }
    return new Outcome(builder.findings(), builder.failures(), false);
  }

  /** The facts in the order in which they enter a session, each once. */
  public static List<Fact> inOrder(List<Fact> facts) {
    return FactOrder.sorted(facts);
  }
}
