package org.stet.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.stet.fact.Fact;
import org.stet.fact.Story;

/**
 * A session that lives on while a story is edited: of its facts only those that changed are taken
 * out and put in, and only what they bear on is argued anew. It says what {@link RuleBase#check}
 * would say.
 *
 * <p>Where anything unusual happens, the session is given up and the story is checked from the
 * start; the next check opens another. Used by one thread at a time.
 */
public final class LivingSession implements AutoCloseable {
  private final RuleBase rules;
  private StoryRun run;

  LivingSession(RuleBase rules) {
    this.rules = rules;
  }

  /** As {@link RuleBase#check}. */
  public Outcome check(Story story, Collection<? extends Fact> facts) {
    try {
      if (run == null) {
        run = rules.open();
      }
      Set<Object> now = new LinkedHashSet<>(story.articles());
      now.addAll(facts);
      run.hold(now);
      run.fire(rules.firingLimit());
      if (run.fired() < rules.firingLimit() && !run.lasting()) {
        return rules.outcome(story, run);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      // Whose fault it is, a check from the start finds out.
    }
    close();
    return rules.check(story, facts);
  }

  /** Forgets the story. */
  @Override
  public void close() {
    if (run != null) {
      run.close();
      run = null;
    }
  }
}
