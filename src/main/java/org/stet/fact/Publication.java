package org.stet.fact;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * When an article appeared, as precisely as it says itself.
 *
 * @param date the day, never null
 * @param time the time of day in the article's own time zone, or null where only the day is given
 */
public record Publication(LocalDate date, LocalTime time) implements Serializable {
  public Publication {
    Objects.requireNonNull(date, "date");
  }
}
