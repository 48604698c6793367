package org.stet.fact;

import java.util.List;
import java.util.Objects;

/**
 * One fact that should not stand as it is, and what to write instead.
 *
 * @param subject the fact
 * @param instead what to write, never null
 */
public record Correction(Fact subject, String instead) implements Evidence {
  public Correction {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(instead, "instead");
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
  public String suggestion() {
    return instead;
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
