package org.stet.extraction.moment;

import static org.stet.extraction.moment.Calendar.MONTH;
import static org.stet.extraction.moment.Calendar.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.locale.Conventions;
import org.stet.fact.Article;

/** Days of a month, with or without their year: "24 February", "Feb. 6, 2026", "2026-02-06". */
final class FullDates {
  private static final String OF_WEEK = "(?:(?<weekday>" + WEEKDAY + "),?\\s+(?:the\\s+)?)?";
  private static final String YEAR = "(?:,?\\s+(?<year>(?:1[5-9]|20)\\d\\d))?(?!\\d|,\\d|\\.\\d)";
  // "18 January, a Saturday"
  private static final String WEEKDAY_AFTER =
      "(?:(?:,\\s+|\\s+\\()an?\\s+(?<after>" + WEEKDAY + ")\\b)?";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b%s(?<day>[0-3]?\\d)%s(?:\\s+of)?\\s+(?<month>%s)\\b%s"
              .formatted(OF_WEEK, ORDINAL, MONTH, YEAR + WEEKDAY_AFTER));
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b%s(?<month>%s)\\s+(?<day>[0-3]?\\d)%s(?!\\d|:|\\.\\d)%s"
              .formatted(OF_WEEK, MONTH, ORDINAL, YEAR + WEEKDAY_AFTER));
  // "2025. February 4.", as Hungarian writes it
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "\\b(?<year>(?:1[5-9]|20)\\d\\d)\\.?\\s+(?<month>%s)\\s+(?<day>[0-3]?\\d)\\b\\.?"
              .formatted(MONTH));
  private static final Pattern ISO =
      Pattern.compile("\\b(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>[01]\\d)-(?<day>[0-3]\\d)\\b");
  // Dots are European and put the day first; slashes tell nothing by themselves.
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\d.])(?<day>[0-3]?\\d)\\.\\s?(?<month>[01]?\\d)\\.\\s?(?<year>(?:1[5-9]|20)\\d\\d)\\b");
  // "Tuesday 14.10.": without its weekday that could be any number
  private static final Pattern WEEKDAY_DOTTED =
      Pattern.compile(
          "\\b(?<weekday>"
              + WEEKDAY
              + "),?\\s+(?<day>[0-3]?\\d)\\.\\s?(?<month>[01]?\\d)\\.(?!\\s?\\d)");
  static final Pattern SLASHED =
      Pattern.compile(
          "(?<![\\d/])(?:(?<weekday>"
              + WEEKDAY
              + "),?\\s+)?(?<![\\d/])(?<first>[0-3]?\\d)/(?<second>[0-3]?\\d)/(?<year>(?:1[5-9]|20)\\d\\d)\\b");

  private FullDates() {}

  static void read(Page page, Page.Readings readings) {
    DaySpans.read(page, readings);
    named(YEAR_MONTH_DAY, page, readings);
    named(DAY_MONTH, page, readings);
    named(MONTH_DAY, page, readings);
    numbered(ISO, page, readings);
    numbered(DOTTED, page, readings);
    weekdayDotted(page, readings);
    slashed(page, readings);
  }

  private static void named(Pattern pattern, Page page, Page.Readings readings) {
    Matcher matcher = pattern.matcher(page.text());
    while (matcher.find()) {
      int day = Integer.parseInt(matcher.group("day"));
      int month = Calendar.month(matcher.group("month")).getValue();
      String year = matcher.group("year");
      String before = pattern == YEAR_MONTH_DAY ? null : matcher.group("weekday");
      String weekday =
          before == null && pattern != YEAR_MONTH_DAY ? matcher.group("after") : before;
      Optional<LocalDate> date;
      if (year != null) {
        date = Calendar.date(Integer.parseInt(year), month, day);
      } else if (page.today() == null || Calendar.date(2024, month, day).isEmpty()) {
        date = Optional.empty();
      } else {
        Outlook outlook = page.outlook().apply(matcher.start("day"));
        MonthDay stated = MonthDay.of(month, day);
        date =
            weekday == null
                ? Optional.ofNullable(Calendar.date(stated, page.today(), outlook))
                : Calendar.date(stated, Calendar.weekday(weekday), page.today());
      }
      readings.add(
          date.map(found -> Reading.day(matcher.start(), matcher.end(), found))
              .map(r -> weekday == null ? r : r.saying(Calendar.weekday(weekday)))
              .orElse(Reading.unplaced(matcher.start(), matcher.end())));
    }
  }

  private static void numbered(Pattern pattern, Page page, Page.Readings readings) {
    Matcher matcher = pattern.matcher(page.text());
    while (matcher.find()) {
      readings.add(
          date(matcher, matcher.group("month"), matcher.group("day"))
              .map(date -> Reading.day(matcher.start(), matcher.end(), date))
              .orElse(Reading.unplaced(matcher.start(), matcher.end())));
    }
  }

  private static void weekdayDotted(Page page, Page.Readings readings) {
    Matcher matcher = WEEKDAY_DOTTED.matcher(page.text());
    while (matcher.find()) {
      int month = Integer.parseInt(matcher.group("month"));
      int day = Integer.parseInt(matcher.group("day"));
      DayOfWeek weekday = Calendar.weekday(matcher.group("weekday"));
      if (page.today() != null && Calendar.date(2024, month, day).isPresent()) {
        Calendar.date(MonthDay.of(month, day), weekday, page.today())
            .map(date -> Reading.day(matcher.start(), matcher.end(), date).saying(weekday))
            .ifPresent(readings::add);
      }
    }
  }

  private static void slashed(Page page, Page.Readings readings) {
    Matcher matcher = SLASHED.matcher(page.text());
    while (matcher.find()) {
      Optional<LocalDate> date = Optional.empty();
      String first = matcher.group("first");
      String second = matcher.group("second");
      if (Integer.parseInt(first) > 12 || first.equals(second)) {
        date = date(matcher, second, first);
      } else if (Integer.parseInt(second) > 12) {
        date = date(matcher, first, second);
      } else {
        Optional<Boolean> told = weekdayTells(matcher).or(page::dayFirst);
        date =
            told.flatMap(
                dayFirst -> date(matcher, dayFirst ? second : first, dayFirst ? first : second));
      }
      String weekday = matcher.group("weekday");
      readings.add(
          date.map(found -> Reading.day(matcher.start(), matcher.end(), found))
              .map(r -> weekday == null ? r : r.saying(Calendar.weekday(weekday)))
              .orElse(Reading.unplaced(matcher.start(), matcher.end())));
    }
  }

  /** "Tuesday, 05/03/2024": only one of the two days is a Tuesday. */
  private static Optional<Boolean> weekdayTells(Matcher matcher) {
    if (matcher.group("weekday") == null) {
      return Optional.empty();
    }
    DayOfWeek stated = Calendar.weekday(matcher.group("weekday"));
    String first = matcher.group("first");
    String second = matcher.group("second");
    boolean dayFirst =
        date(matcher, second, first).filter(d -> d.getDayOfWeek() == stated).isPresent();
    boolean monthFirst =
        date(matcher, first, second).filter(d -> d.getDayOfWeek() == stated).isPresent();
    return dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst);
  }

  private static Optional<LocalDate> date(Matcher matcher, String month, String day) {
    return Calendar.date(
        Integer.parseInt(matcher.group("year")), Integer.parseInt(month), Integer.parseInt(day));
  }

  /**
   * Whether the slashed dates of an article put the day first: as those do that can be read one way
   * only; where there is none of these, as it is done where the draft is written.
   */
  static Optional<Boolean> dayFirst(Article article) {
    String text = article.text();
    Matcher matcher = SLASHED.matcher(text);
    boolean seenDayFirst = false;
    boolean seenMonthFirst = false;
    while (matcher.find()) {
      seenDayFirst |= Integer.parseInt(matcher.group("first")) > 12;
      seenMonthFirst |= Integer.parseInt(matcher.group("second")) > 12;
      Optional<Boolean> told = weekdayTells(matcher);
      seenDayFirst |= told.orElse(false);
      seenMonthFirst |= !told.orElse(true);
    }
    if (!seenDayFirst && !seenMonthFirst) {
      return Conventions.of(article).dayFirst();
    }
    return seenDayFirst == seenMonthFirst ? Optional.empty() : Optional.of(seenDayFirst);
  }
}
