package org.stet.fact;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A time that the text names, as an interval with its true precision.
 *
 * <p>"<u>two years ago</u>" in an article of 5 August 2024: 2022-01-01T00:00 to 2023-01-01T00:00,
 * precision YEAR.
 *
 * @param span the words
 * @param start first instant, in the article's own time zone
 * @param end the instant after the last
 * @param precision the unit that the words are true to
 * @param value the ISO 8601 or TIMEX3 value that was read
 * @param weekday the day of the week that the words name beside a full date ("Tuesday, 4 February
 *     2025"), or null
 */
public record Moment(
    Span span,
    LocalDateTime start,
    LocalDateTime end,
    Precision precision,
    String value,
    DayOfWeek weekday)
    implements Fact {

  /** The unit that the words are true to. */
  public enum Precision {
    YEAR,
    SEASON,
    MONTH,
    WEEK,
    DAY,
    PART_OF_DAY,
    MINUTE
  }

  public Moment {
    Objects.requireNonNull(start, "start");
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException(span + ": " + start + " is not before " + end);
    }
  }

  /** A moment whose words name no day of the week beside its date. */
  public Moment(
      Span span, LocalDateTime start, LocalDateTime end, Precision precision, String value) {
    this(span, start, end, precision, value, null);
  }

  @Override
  public List<Span> spans() {
    return List.of(span);
  }

  /** Whether the day of the week in the words is another than the date's. */
  public boolean weekdayIsWrong() {
    return weekday != null && start.getDayOfWeek() != weekday;
  }

  /** Whether the two intervals share no instant. */
  public boolean excludes(Moment other) {
    return !start.isBefore(other.end) || !other.start.isBefore(end);
  }
}
