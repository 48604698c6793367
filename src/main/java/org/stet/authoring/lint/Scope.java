package org.stet.authoring.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Name;

/** The names that are bound at a place of a rule. Immutable. */
final class Scope {
  static final Scope EMPTY = new Scope(Map.of());

  /**
   * A bound name.
   *
   * @param value what it stands for
   * @param pattern the pattern that binds it
   * @param constraint the constraint that binds it, or null where it is the fact itself
   */
  record Bound(Name name, Value value, Pattern pattern, Constraint constraint) {}

  private final Map<String, Bound> bound;

  private Scope(Map<String, Bound> bound) {
    this.bound = bound;
  }

  /** This and one name more. */
  Scope with(Bound more) {
    Map<String, Bound> all = new LinkedHashMap<>(bound);
    all.put(more.name().text(), more);
    return new Scope(all);
  }

  /** The names that are bound here and in {@code other}: what holds whichever came true. */
  Scope sharedWith(Scope other) {
    Map<String, Bound> shared = new LinkedHashMap<>(bound);
    shared.keySet().retainAll(other.bound.keySet());
    return new Scope(shared);
  }

  Optional<Bound> find(String name) {
    return Optional.ofNullable(bound.get(name));
  }

  Set<String> names() {
    return bound.keySet();
  }
}
