package org.stet.suppression;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That findings may stand, and why.
 *
 * @param target which findings
 * @param reason why; never blank
 * @param until the last day on which they may, or null where there is none
 * @param place where it was written
 */
public record Suppression(Target target, String reason, LocalDate until, Place place) {
  public Suppression {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(place, "place");
    if (reason.isBlank()) {
      throw new IllegalArgumentException(place + ": a suppression needs a reason");
    }
  }

  /** Whether it stands in the draft itself. */
  public boolean inline() {
    return target instanceof Target.Paragraph;
  }

  boolean expired(LocalDate today) {
    return until != null && until.isBefore(today);
  }
}
