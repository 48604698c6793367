package org.stet.suppression;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What was decided about findings, and why: mostly that they may stand.
 *
 * @param target which findings
 * @param decision what
 * @param reason why; never blank
 * @param until the last day on which it holds, or null where there is none
 * @param place where it was written
 */
public record Suppression(
    Target target, Decision decision, String reason, LocalDate until, Place place) {
  public Suppression {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(place, "place");
    if (reason.isBlank()) {
      throw new IllegalArgumentException(place + ": a suppression needs a reason");
    }
  }

  /** That findings may stand. */
  public Suppression(Target target, String reason, LocalDate until, Place place) {
    this(target, Decision.DISMISSED, reason, until, place);
  }

  /** Whether it lets findings stand, so that they do not count. */
  public boolean dismisses() {
    return decision == Decision.DISMISSED;
  }

  /** Whether it stands in the draft itself. */
  public boolean inline() {
    return target instanceof Target.Paragraph;
  }

  boolean expired(LocalDate today) {
    return until != null && until.isBefore(today);
  }
}
