package org.stet.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.stet.fact.Fact;

/** The one order in which facts enter a session, so that every run goes the same way. */
final class FactOrder {
  private FactOrder() {}

  private record Named(String id, Fact fact) {}

  /**
   * The facts by id, each once.
   *
   * <p>Equal facts have equal ids, so only neighbours are compared: to hash every record costs a
   * start more than to sort it.
   */
  static List<Fact> sorted(Collection<? extends Fact> facts) {
    List<Named> named =
        facts.stream()
            .map(fact -> new Named(fact.id(), fact))
            .sorted(
                Comparator.comparing(Named::id)
                    // Well-made facts have ids of their own; others get one order all the same.
                    .thenComparing(fact -> fact.fact().toString()))
            .toList();
    List<Fact> sorted = new ArrayList<>();
    for (Named next : named) {
      if (sorted.isEmpty() || !sorted.get(sorted.size() - 1).equals(next.fact())) {
        sorted.add(next.fact());
      }
    }
    return sorted;
  }
}
