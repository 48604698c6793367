package org.stet.fact;

import java.util.List;
import java.util.Objects;

/**
 * One fact that should not stand as it is.
 *
 * @param subject the fact
 */
public record Concern(Fact subject) implements Evidence {
  public Concern {
    Objects.requireNonNull(subject, "subject");
  }

  @Override
  public List<Span> spans() {
    return subject.spans();
  }

  @Override
  public List<Span> faults() {
    return subject.faults();
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
