package org.stet.extraction.moment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of days and months, and the date that an incomplete date means on a given day. */
final class Calendar {
  static final String MONTH = // "September" before "Sept" before "Sep"
      Arrays.stream(Month.values())
          .flatMap(month -> Stream.of(full(month), abbreviated(month) + "\\.?"))
          .collect(Collectors.joining("|", "(?:Sept\\.?|", ")"));

  static final String WEEKDAY =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.joining("|", "(?:", ")"));

  /** Nobody names the weekday of a day without its year that is further away, in days. */
  private static final long NAMED = 250;

  private static final long FAR = 290;
  private static final long NEAR = 75;

  private Calendar() {}

  private static String full(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String abbreviated(Month month) {
    return full(month).substring(0, 3);
  }

  /** The month that {@code name} or its abbreviation names. */
  static Month month(String name) {
    String stem = name.substring(0, 3);
    return Arrays.stream(Month.values())
        .filter(month -> abbreviated(month).equalsIgnoreCase(stem))
        .findFirst()
        .orElseThrow();
  }

  static DayOfWeek weekday(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The date, unless there is none such. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The {@code weekday} meant in a text of {@code today}: that day itself counts both ways. */
  static LocalDate weekday(DayOfWeek weekday, LocalDate today, Outlook outlook) {
    return outlook == Outlook.FUTURE
        ? today.with(TemporalAdjusters.nextOrSame(weekday))
        : today.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** The year in which {@code day} is meant in a text of {@code today}; the nearest where open. */
  static LocalDate date(MonthDay day, LocalDate today, Outlook outlook) {
    LocalDate best = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate date = day.atYear(year);
      boolean fits =
          switch (outlook) {
            case PAST -> !date.isAfter(today);
            case FUTURE -> !date.isBefore(today);
            case OPEN -> true;
          };
      if (fits && (best == null || distance(date, today) < distance(best, today))) {
        best = date;
      }
    }
    return best == null || outlook == Outlook.OPEN
        ? best
        : near(best, date(day, today, Outlook.OPEN), today);
  }

  /** A date most of a year away bears its year; without one, that nearby is meant. */
  private static LocalDate near(LocalDate looked, LocalDate nearest, LocalDate today) {
    return distance(looked, today) > FAR && distance(nearest, today) < NEAR ? nearest : looked;
  }

  /**
   * The date that {@code day} with the name {@code weekday} means in a text of {@code today}: the
   * nearest that has that name, unless it is most of a year away; else the nearest, and the name is
   * a slip. The verb does not tell: "will open on Friday, 3 May" and "opened" look the same way.
   */
  static Optional<LocalDate> date(MonthDay day, DayOfWeek weekday, LocalDate today) {
    LocalDate nearest = date(day, today, Outlook.OPEN);
    LocalDate named = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate date = day.atYear(year);
      boolean nearer = named == null || distance(date, today) < distance(named, today);
      if (date.getDayOfWeek() == weekday && distance(date, today) <= NAMED && nearer) {
        named = date;
      }
    }
    return Optional.ofNullable(named == null ? nearest : named);
  }

  /**
   * The year in which {@code month} is meant in a text of {@code today}; the nearest where open.
   */
  static YearMonth month(Month month, LocalDate today, Outlook outlook) {
    YearMonth now = YearMonth.from(today);
    YearMonth best = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      YearMonth candidate = YearMonth.of(year, month);
      boolean fits =
          switch (outlook) {
            case PAST -> !candidate.isAfter(now);
            case FUTURE -> !candidate.isBefore(now);
            case OPEN -> true;
          };
      if (fits
          && (best == null
              || distance(candidate.atDay(1), now.atDay(1))
                  < distance(best.atDay(1), now.atDay(1)))) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
