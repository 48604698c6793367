package org.stet.extraction.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Moment.Precision;

/**
 * Quarters and halves of a named year: "the first quarter of 2024", "Q3 2023", "second half of
 * 2024".
 */
final class Quarters {
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:(?<nth>(?i:first|second|third|fourth|last|final)) (?<part>quarter|half) (?:of |in )?|Q(?<number>[1-4])[ /]|H(?<half>[12])[ /])(?<year>(?:19|20)\\d\\d)\\b");

  private Quarters() {}

  static void read(Page page, Page.Readings readings) {
    Matcher matcher = PART.matcher(page.text());
    while (matcher.find()) {
      boolean half = "half".equals(matcher.group("part")) || matcher.group("half") != null;
      int parts = half ? 2 : 4;
      int nth = nth(matcher, parts);
      if (nth > parts) {
        continue; // no year has a third half
      }
      int months = 12 / parts;
      int year = Integer.parseInt(matcher.group("year"));
      LocalDate first = LocalDate.of(year, 1, 1).plusMonths((long) months * (nth - 1));
      readings.add(
          Reading.days(
              matcher.start(),
              matcher.end(),
              first,
              first.plusMonths(months),
              Precision.SEASON,
              year + (half ? "-H" : "-Q") + nth));
    }
  }

  private static int nth(Matcher matcher, int parts) {
    if (matcher.group("number") != null) {
      return Integer.parseInt(matcher.group("number"));
    }
    if (matcher.group("half") != null) {
      return Integer.parseInt(matcher.group("half"));
    }
    int place = ORDINALS.indexOf(matcher.group("nth").toLowerCase(Locale.ROOT));
    return place < 0 ? parts : place + 1;
  }
}
