package org.stet.extraction.moment;

import static org.stet.extraction.moment.Calendar.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Moment.Precision;

/**
 * Times counted from the day of publication: "Tuesday", "yesterday", "two years ago", "last week".
 */
final class RelativeDates {
  private static final Pattern DAY =
      Pattern.compile("\\b(?:(?<which>[Ll]ast|[Nn]ext)\\s+)?(?<weekday>" + WEEKDAY + ")\\b");
  private static final Pattern NEAR =
      Pattern.compile("\\b(?i:today|yesterday|tomorrow|the day before yesterday)\\b");
  private static final Pattern UNIT =
      Pattern.compile(
          "\\b(?i:(?:(?:earlier|later)\\s)?(?<which>last|this|next))\\s+(?<unit>week|weekend|month|year)\\b");
  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Pattern AGO =
      Pattern.compile(
          "\\b(?:(?i:about|around|some|almost|nearly)\\s+)?(?<count>\\d{1,3}|(?i:an?|%s))\\s+"
                  .formatted(String.join("|", SMALL))
              + "(?<unit>day|week|month|year)s?\\s+ago\\b");
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(?i:within)\\s+(?<count>\\d{1,2}|(?i:an?|%s))\\s+(?<working>(?:working|business)\\s+)?"
                  .formatted(String.join("|", SMALL))
              + "(?<unit>day|week)s?\\b");

  private RelativeDates() {}

  static void read(Page page, Page.Readings readings) {
    readAgo(page, readings);
    readWithin(page, readings);
    readUnits(page, readings);
    Matcher near = NEAR.matcher(page.text());
    while (near.find()) {
      int days =
          switch (near.group().toLowerCase(Locale.ROOT)) {
            case "today" -> 0;
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> -2;
          };
      readings.add(
          page.today() == null
              ? Reading.unplaced(near.start(), near.end())
              : Reading.day(near.start(), near.end(), page.today().plusDays(days)));
    }
    Matcher days = DAY.matcher(page.text());
    while (days.find()) {
      readings.add(weekday(days, page));
    }
  }

  private static Reading weekday(Matcher days, Page page) {
    LocalDate today = page.today();
    if (today == null) {
      return Reading.unplaced(days.start(), days.end());
    }
    DayOfWeek weekday = Calendar.weekday(days.group("weekday"));
    String which = days.group("which");
    LocalDate date;
    if (which == null) {
      Outlook outlook = page.outlook().apply(days.start("weekday"));
      date = Calendar.weekday(weekday, today, outlook);
    } else if (which.equalsIgnoreCase("last")) {
      date = today.with(TemporalAdjusters.previous(weekday));
    } else {
      date = today.with(TemporalAdjusters.next(weekday));
    }
    return Reading.day(days.start(), days.end(), date);
  }

  private static void readUnits(Page page, Page.Readings readings) {
    Matcher units = UNIT.matcher(page.text());
    while (units.find()) {
      if (page.today() == null) {
        readings.add(Reading.unplaced(units.start(), units.end()));
        continue;
      }
      int step =
          switch (units.group("which").toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
          };
      readings.add(unit(units, page.today(), units.group("unit"), step));
    }
  }

  private static void readAgo(Page page, Page.Readings readings) {
    Matcher ago = AGO.matcher(page.text());
    while (ago.find()) {
      readings.add(
          page.today() == null
              ? Reading.unplaced(ago.start(), ago.end())
              : unit(ago, page.today(), ago.group("unit"), -count(ago.group("count"))));
    }
  }

  /** The whole day, week, month or year that lies {@code step} of them from {@code today}. */
  private static Reading unit(Matcher at, LocalDate today, String unit, int step) {
    int start = at.start();
    int end = at.end();
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (unit) {
      case "day" -> Reading.day(start, end, today.plusDays(step));
      case "week" -> {
        LocalDate first = monday.plusWeeks(step);
        yield Reading.days(start, end, first, first.plusWeeks(1), Precision.WEEK, first + "/P1W");
      }
      case "weekend" -> {
        LocalDate first = monday.plusWeeks(step).plusDays(5);
        yield Reading.days(start, end, first, first.plusDays(2), Precision.WEEK, first + "/P2D");
      }
      case "month" -> {
        LocalDate first = today.withDayOfMonth(1).plusMonths(step);
        String value = first.toString().substring(0, 7);
        yield Reading.days(start, end, first, first.plusMonths(1), Precision.MONTH, value);
      }
      default -> LongTimes.year(start, end, today.getYear() + step);
    };
  }

  /** A term that has begun by publication; holidays and the day it runs from leave room. */
  private static void readWithin(Page page, Page.Readings readings) {
    Matcher within = WITHIN.matcher(page.text());
    while (within.find()) {
      if (page.today() == null) {
        readings.add(Reading.unplaced(within.start(), within.end()));
        continue;
      }
      int count = count(within.group("count"));
      int days = within.group("unit").equals("week") ? 7 * count : count;
      if (within.group("working") != null) {
        days = (days * 7 + 4) / 5;
      }
      LocalDate first = page.today().minusDays(1);
      readings.add(
          Reading.days(
              within.start(),
              within.end(),
              first,
              first.plusDays(days + 2L),
              Precision.WEEK,
              first + "/P" + days + "D"));
    }
  }

  private static int count(String words) {
    String word = words.toLowerCase(Locale.ROOT);
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    return Math.max(1, SMALL.indexOf(word));
  }
}
