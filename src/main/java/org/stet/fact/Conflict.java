package org.stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two facts that cannot both stand, or that an editor must reconcile.
 *
 * @param first one side
 * @param second the other side
 */
public record Conflict(Fact first, Fact second) implements Evidence {
  public Conflict {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  @Override
  public List<Span> spans() {
    return both(first.spans(), second.spans());
  }

  @Override
  public List<Span> faults() {
    return both(first.faults(), second.faults());
  }

  private static List<Span> both(List<Span> one, List<Span> other) {
    List<Span> spans = new ArrayList<>(one);
    spans.addAll(other);
    return List.copyOf(spans);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
