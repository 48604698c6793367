package org.stet.fact;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Moment.Precision;

/**
 * Two times of which the text around them tells that they date the same thing.
 *
 * <p>"The quake hit at <u>5:42 a.m.</u>" × "The tremor struck at <u>17:42</u>".
 *
 * @param first the time that stands first, the draft's before a source's
 * @param second the other
 * @param similarity 0 to 1: how alike the contexts are
 */
public record MomentMatch(Moment first, Moment second, double similarity) implements Fact {
  /** Clocks are read and rounded differently; minutes. */
  private static final long CLOCK_ROOM = 15;

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final long DAY = 24 * 60;

  @Override
  public List<Span> spans() {
    return List.of(first.span(), second.span());
  }

  /** A time can be matched with several others, so the second is part of the name. */
  @Override
  public String id() {
    return Fact.super.id() + "/" + second.id();
  }

  /** Whether both are times of the day, which are compared without their dates. */
  public boolean byClock() {
    return hours(first) && hours(second);
  }

  /**
   * Whether both are hours, or both parts of a day or dates, or name one day of the week: else a
   * part of the day often dates only how something was told.
   */
  public boolean alike() {
    return !byClock()
        || first.precision() == second.precision()
        || weekday(first) != null && weekday(first).equals(weekday(second));
  }

  /** The day of the week that the words name, or null. */
  private static String weekday(Moment moment) {
    Matcher day = WEEKDAY.matcher(moment.span().text());
    return day.find() ? day.group() : null;
  }

  /** Whether both cannot be right: no hour of the day, or else no day, is in both. */
  public boolean conflicting() {
    return byClock() ? apart(first, second) > CLOCK_ROOM : first.excludes(second);
  }

  /** Whether one of them bears the name of a day that is not its date's. */
  public boolean weekdayIsWrong() {
    return first.weekdayIsWrong() || second.weekdayIsWrong();
  }

  private static boolean hours(Moment moment) {
    return moment.precision() == Precision.MINUTE || moment.precision() == Precision.PART_OF_DAY;
  }

  /** Minutes between two spans of the day, the shorter way round the clock; 0 where they meet. */
  private static long apart(Moment one, Moment other) {
    long from = minute(one.start());
    long to = from + length(one);
    long start = minute(other.start());
    long end = start + length(other);
    long least = DAY;
    for (long turn = -DAY; turn <= DAY; turn += DAY) {
      least = Math.min(least, Math.max(0, Math.max(start + turn - to, from - end - turn)));
    }
    return least;
  }

  private static long minute(LocalDateTime time) {
    return time.getHour() * 60L + time.getMinute();
  }

  private static long length(Moment moment) {
    return Math.min(DAY, Duration.between(moment.start(), moment.end()).toMinutes());
  }
}
