package org.stet.engine.interpreted;

import java.util.List;
import org.stet.fact.Evidence;
import org.stet.fact.Fact;

/**
 * One time that a rule speaks.
 *
 * @param evidence what it inserts
 * @param trace the facts that it matched, in the order of its conditions
 */
public record Firing(Evidence evidence, List<Fact> trace) {
  public Firing {
    trace = List.copyOf(trace);
  }
}
