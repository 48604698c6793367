package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.stet.engine.interpreted.Firing;
import org.stet.engine.interpreted.Interpreter;
import org.stet.engine.interpreted.Observer;
import org.stet.engine.interpreted.Uninterpretable;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.syntax.RuleTree;
import org.stet.fact.Fact;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;

/**
 * One rule, run from its tree without being compiled. It finds what the compiled rule finds; a test
 * holds that for all rules and all their cases.
 *
 * @param metadata what the rule says about itself
 * @param tree the rule, without problems
 */
public record InterpretedRule(RuleMetadata metadata, RuleTree tree) {

  /** As {@link RuleBase#check}, telling {@code observer} every step. */
  public Outcome check(Story story, Collection<? extends Fact> facts, Observer observer) {
    List<Object> ordered = new ArrayList<>(story.articles());
    ordered.addAll(FactOrder.sorted(facts));
    FindingBuilder builder = new FindingBuilder(story, List.of(new LoadedRule(metadata, null)));
    List<RuleFailure> failures = new ArrayList<>();
    try {
      for (Firing firing : new Interpreter(tree, observer).run(ordered)) {
        builder.add(
            new StoryRun.Inserted(firing.evidence(), metadata.packageName(), firing.trace()));
      }
    } catch (Uninterpretable e) {
      failures.add(new RuleFailure(metadata.id(), metadata.path() + ": " + e.getMessage()));
    }
    failures.addAll(builder.failures());
    return new Outcome(builder.findings(), failures, false);
  }
}
