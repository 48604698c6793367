package org.stet.extraction.moment;

import static org.stet.extraction.moment.Calendar.MONTH;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Moment.Precision;

/** Several days of one month: "3 to 7 March", "March 3-7, 2024", "the night of 3 to 4 March". */
final class DaySpans {
  private static final String DAYS =
      "(?<first>[0-3]?\\d)(?:st|nd|rd|th)?(?:\\s(?:to|and|until|through)\\s|\\s?[-–]\\s?)(?<last>[0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:,?\\s+(?<year>(?:1[5-9]|20)\\d\\d))?(?!\\d|,\\d|\\.\\d|:)";
  private static final Pattern DAYS_MONTH =
      Pattern.compile("(?<![\\d.,:/-])\\b" + DAYS + "\\s(?<month>" + MONTH + ")\\b" + YEAR);
  private static final Pattern MONTH_DAYS =
      Pattern.compile("\\b(?<month>" + MONTH + ")\\s" + DAYS + "\\b" + YEAR);

  private DaySpans() {}

  static void read(Page page, Page.Readings readings) {
    read(DAYS_MONTH, page, readings);
    read(MONTH_DAYS, page, readings);
  }

  private static void read(Pattern pattern, Page page, Page.Readings readings) {
    Matcher matcher = pattern.matcher(page.text());
    while (matcher.find()) {
      int month = Calendar.month(matcher.group("month")).getValue();
      int first = Integer.parseInt(matcher.group("first"));
      int last = Integer.parseInt(matcher.group("last"));
      boolean days = first < last && Calendar.date(2024, month, first).isPresent();
      if (!days || Calendar.date(2024, month, last).isEmpty()) {
        continue;
      }
      Optional<LocalDate> end = day(matcher, page, month, last);
      readings.add(
          end.map(
                  day ->
                      Reading.days(
                          matcher.start(),
                          matcher.end(),
                          day.withDayOfMonth(first),
                          day.plusDays(1),
                          Precision.WEEK,
                          day.withDayOfMonth(first) + "/" + day))
              .orElse(Reading.unplaced(matcher.start(), matcher.end())));
    }
  }

  private static Optional<LocalDate> day(Matcher matcher, Page page, int month, int day) {
    String year = matcher.group("year");
    if (year != null) {
      return Calendar.date(Integer.parseInt(year), month, day);
    }
    return page.today() == null
        ? Optional.empty()
        : Optional.ofNullable(
            Calendar.date(
                MonthDay.of(month, day), page.today(), page.outlook().apply(matcher.start())));
  }
}
