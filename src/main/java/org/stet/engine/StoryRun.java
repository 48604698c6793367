package org.stet.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.stet.fact.Evidence;
import org.stet.fact.Fact;

/** One session over the facts of one story, and the evidence that stood when it came to rest. */
final class StoryRun {
  /**
   * What a rule inserted.
   *
   * @param packageName the package of the rule
   * @param trace the facts that it matched, in the order of its conditions
   */
  record Inserted(Evidence evidence, String packageName, List<Fact> trace) {}

  // By identity and in no order: what comes of it is sorted by content.
  private final Map<Evidence, Inserted> standing = new IdentityHashMap<>();
  private final Map<String, Integer> firings = new TreeMap<>();
  private Match current;
  private boolean cutShort;

  private StoryRun() {}

  /**
   * Inserts {@code facts} in their order and fires until nothing is left to fire, or until {@code
   * limit} consequences have run.
   */
  static StoryRun of(KieBase kieBase, List<Object> facts, int limit) {
    StoryRun run = new StoryRun();
    KieSession session = kieBase.newKieSession();
    try {
      session.addEventListener(run.new Firings());
      session.addEventListener(run.new Insertions());
      facts.forEach(session::insert);
      run.cutShort = session.fireAllRules(limit) >= limit && session.fireAllRules(1) > 0;
    } finally {
      session.dispose();
    }
    return run;
  }

  /** The evidence that was not retracted again, in no particular order. */
  List<Inserted> evidence() {
    return new ArrayList<>(standing.values());
  }

  /** Whether consequences were left to run. */
  boolean cutShort() {
    return cutShort;
  }

  /** The package of the rule that fired most often. */
  Optional<String> busiestPackage() {
    return firings.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private final class Firings extends DefaultAgendaEventListener {
    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      current = event.getMatch();
      firings.merge(current.getRule().getPackageName(), 1, Integer::sum);
    }
  }

  private final class Insertions implements RuleRuntimeEventListener {
    @Override
    public void objectInserted(ObjectInsertedEvent event) {
      if (event.getObject() instanceof Evidence evidence) {
        List<Fact> trace =
            current.getObjects().stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
        standing.put(evidence, new Inserted(evidence, current.getRule().getPackageName(), trace));
      }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
      // Facts are records; nothing updates them.
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
      if (event.getOldObject() instanceof Evidence evidence) {
        standing.remove(evidence);
      }
    }
  }
}
