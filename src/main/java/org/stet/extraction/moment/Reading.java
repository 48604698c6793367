package org.stet.extraction.moment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.stet.fact.Moment;

/**
 * Words of a sentence that name a time, with the interval they mean.
 *
 * @param start first UTF-16 code unit in the article
 * @param end the code unit after the last
 * @param from first instant, or null where the words name a time that cannot be placed
 * @param to the instant after the last, or null
 * @param precision what the words are true to
 * @param value ISO 8601 or TIMEX3 value
 * @param weekday the day of the week that the words name beside a full date, or null
 */
record Reading(
    int start,
    int end,
    LocalDateTime from,
    LocalDateTime to,
    Moment.Precision precision,
    String value,
    DayOfWeek weekday) {

  /** A time that is named but cannot be placed. */
  static Reading unplaced(int start, int end) {
    return new Reading(start, end, null, null, null, null, null);
  }

  /** The days from {@code from} to before {@code to}. */
  static Reading days(
      int start, int end, LocalDate from, LocalDate to, Moment.Precision precision, String value) {
    return new Reading(start, end, from.atStartOfDay(), to.atStartOfDay(), precision, value, null);
  }

  /** One day. */
  static Reading day(int start, int end, LocalDate day) {
    return days(start, end, day, day.plusDays(1), Moment.Precision.DAY, day.toString());
  }

  Reading saying(DayOfWeek stated) {
    return new Reading(start, end, from, to, precision, value, stated);
  }

  Reading at(int newStart, int newEnd) {
    return new Reading(newStart, newEnd, from, to, precision, value, weekday);
  }

  boolean placed() {
    return from != null && from.isBefore(to);
  }

  boolean overlaps(Reading other) {
    return start < other.end && other.start < end;
  }

  /** Whether the words place a day, alone or with a part of it. */
  boolean placesDay() {
    return placed()
        && (precision == Moment.Precision.DAY || precision == Moment.Precision.PART_OF_DAY);
  }
}
