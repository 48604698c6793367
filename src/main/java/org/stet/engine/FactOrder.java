package org.stet.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.stet.fact.Fact;

/** The one order in which facts enter a session, so that every run goes the same way. */
final class FactOrder {
  private FactOrder() {}

  private record Named(String id, Fact fact) {}

  /** The facts by id, each once. */
  static List<Fact> sorted(Collection<? extends Fact> facts) {
    return facts.stream()
        .distinct()
        .map(fact -> new Named(fact.id(), fact))
        .sorted(
            Comparator.comparing(Named::id)
                // Ids are unique among well-made facts; whoever makes others gets the same order
                // too.
                .thenComparing(named -> named.fact().toString()))
        .map(Named::fact)
        .toList();
  }
}
