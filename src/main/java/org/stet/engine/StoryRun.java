package org.stet.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;
import org.stet.fact.Evidence;
import org.stet.fact.Fact;

/** One session over the facts of one story, and the evidence that stands when it comes to rest. */
final class StoryRun implements AutoCloseable {
  /**
   * What a rule inserted.
   *
   * @param packageName the package of the rule
   * @param trace the facts that it matched, in the order of its conditions
   */
  record Inserted(Evidence evidence, String packageName, List<Fact> trace) {}

  private final KieSession session;

  // By identity and in no order: what comes of it is sorted by content.
  private final Map<Evidence, Inserted> standing = new IdentityHashMap<>();
  private final Map<String, Integer> firings = new TreeMap<>();
  private final Map<Object, FactHandle> held = new LinkedHashMap<>();
  private Match current;
  private final List<InternalFactHandle> inserted = new ArrayList<>();
  private boolean cutShort;
  private boolean firing;
  private boolean lasting;
  private int fired;

  /** Opens a session without facts, to be closed. */
  StoryRun(KieBase kieBase) {
    this.session = kieBase.newKieSession();
    session.addEventListener(new Firings());
    session.addEventListener(new Insertions());
  }

  /**
   * Inserts {@code facts} in their order and fires until nothing is left to fire, or until {@code
   * limit} consequences have run.
   *
   * @return the closed session
   */
  static StoryRun of(KieBase kieBase, List<Object> facts, int limit) {
    try (StoryRun run = new StoryRun(kieBase)) {
      facts.forEach(run.session::insert);
      run.fire(limit);
      return run;
    }
  }

  /** Lets the session hold {@code facts} and no others; does not fire. */
  void hold(Set<Object> facts) {
    held.entrySet()
        .removeIf(
            old -> {
              boolean gone = !facts.contains(old.getKey());
              if (gone) {
                session.delete(old.getValue());
              }
              return gone;
            });
    for (Object fact : facts) {
      held.computeIfAbsent(fact, session::insert);
    }
  }

  /**
   * Fires until nothing is left to fire, or until {@code limit} consequences have run since the
   * session was opened.
   */
  void fire(int limit) {
    firing = true;
    fired += session.fireAllRules(limit - fired);
    cutShort = fired >= limit && session.fireAllRules(1) > 0;
    firing = false;
    lasting |= inserted.stream().anyMatch(StoryRun::stands);
    inserted.clear();
  }

  /** Whether what was inserted would stay when the facts that a rule matched are gone. */
  private static boolean stands(InternalFactHandle handle) {
    return handle.isValid()
        && (handle.getEqualityKey() == null
            || handle.getEqualityKey().getStatus() != EqualityKey.JUSTIFIED);
  }

  /**
   * Whether a rule did what later facts do not undo: inserted other than by {@code insertLogical},
   * or took out a fact. Such a session is of no use for a story that changes.
   */
  boolean lasting() {
    return lasting;
  }

  /** How many consequences have run since the session was opened. */
  int fired() {
    return fired;
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

  @Override
  public void close() {
    session.dispose();
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
      if (firing) {
        inserted.add((InternalFactHandle) event.getFactHandle());
      }
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
      } else if (firing && held.containsKey(event.getOldObject())) {
        lasting = true;
      }
    }
  }
}
