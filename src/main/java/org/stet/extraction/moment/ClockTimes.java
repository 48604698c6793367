package org.stet.extraction.moment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.fact.Moment.Precision;

/** Hours and parts of the day, hung on the day that the text is about. */
final class ClockTimes {
  private static final Pattern TWELVE =
      Pattern.compile(
          "\\b(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[aApP])\\.?\\s?[mM](?:\\.|\\b)");
  private static final Pattern TWENTY_FOUR =
      Pattern.compile(
          "(?<![\\d:.,/-])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?<second>:[0-5]\\d)?(?![\\d:]|\\.\\d)");
  // A time of another zone is the same instant told twice; its hour is not that of the text.
  private static final Pattern OTHER_ZONE =
      Pattern.compile("\\b\\d{1,2}:?\\d{2}\\s?(?:GMT|UTC|CET|CEST|EST|EDT|PST|PDT|BST|IST)\\b");
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?<hour>\\d{1,2}|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
              + "(?:\\s+o['’]clock)?\\s+in\\s+the\\s+(?<part>morning|afternoon|evening)\\b");
  private static final List<String> HOURS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final TimeLexicon lexicon;
  private final Pattern part;
  private final Pattern point;

  ClockTimes(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    String parts =
        lexicon.partsOfDay().stream()
            .flatMap(p -> p.words().stream())
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.part =
        Pattern.compile(
            "\\b(?i:(?<near>tonight|overnight)|(?:(?<which>this|last|yesterday|tomorrow)\\s+)?(?<part>%s)s?)\\b"
                .formatted(parts));
    this.point =
        Pattern.compile("\\b(?i:%s)\\b".formatted(String.join("|", lexicon.clock().keySet())));
  }

  /**
   * Adds the hours of {@code page}.
   *
   * @param day the day that the sentences before are about, or null where they name none
   */
  void read(Page page, Page.Readings readings, LocalDate day) {
    joinDayAndPart(page, readings);
    Matcher zone = OTHER_ZONE.matcher(page.text());
    while (zone.find()) {
      readings.add(Reading.unplaced(zone.start(), zone.end()));
    }
    Matcher twelve = TWELVE.matcher(page.text());
    while (twelve.find()) {
      int hour = Integer.parseInt(twelve.group("hour")) % 12;
      boolean afternoon = twelve.group("half").equalsIgnoreCase("p");
      add(page, readings, day, twelve, hour + (afternoon ? 12 : 0));
    }
    Matcher twentyFour = TWENTY_FOUR.matcher(page.text());
    while (twentyFour.find()) {
      if (twentyFour.group("second") == null) {
        add(page, readings, day, twentyFour, Integer.parseInt(twentyFour.group("hour")));
      } else {
        readings.add(Reading.unplaced(twentyFour.start(), twentyFour.end()));
      }
    }
    Matcher said = SAID.matcher(page.text());
    while (said.find()) {
      String word = said.group("hour").toLowerCase(Locale.ROOT);
      int hour = HOURS.contains(word) ? HOURS.indexOf(word) : Integer.parseInt(word);
      boolean late = !said.group("part").equals("morning") && hour < 12;
      if (hour <= 12) {
        minute(page, readings, day, said.start(), said.end(), late ? hour + 12 : hour, 0);
      }
    }
    Matcher points = point.matcher(page.text());
    while (points.find()) {
      int hour = lexicon.clock().get(points.group().toLowerCase(Locale.ROOT));
      minute(page, readings, day, points.start(), points.end(), hour, 0);
    }
    Matcher parts = part.matcher(page.text());
    while (parts.find()) {
      part(page, readings, day, parts);
    }
  }

  private static void add(
      Page page, Page.Readings readings, LocalDate day, Matcher matcher, int hour) {
    String minute = matcher.group("minute");
    minute(
        page,
        readings,
        day,
        matcher.start(),
        matcher.end(),
        hour,
        minute == null ? 0 : Integer.parseInt(minute));
  }

  private static void minute(
      Page page, Page.Readings readings, LocalDate day, int start, int end, int hour, int minute) {
    LocalDate on = dayOf(page, readings, day, start);
    if (on == null) {
      readings.add(Reading.unplaced(start, end));
      return;
    }
    LocalDateTime at = on.atStartOfDay().plusHours(hour).plusMinutes(minute);
    boolean yetToCome =
        page.now() != null
            && day == null
            && at.isAfter(page.today().atTime(page.now()))
            && readings.inOrder().stream().noneMatch(Reading::placesDay)
            && page.outlook().apply(start) == Outlook.PAST;
    if (yetToCome) {
      at = at.minusDays(1);
    }
    readings.add(
        new Reading(start, end, at, at.plusMinutes(1), Precision.MINUTE, at.toString(), null));
  }

  private void part(Page page, Page.Readings readings, LocalDate day, Matcher parts) {
    String near = parts.group("near");
    String which = parts.group("which");
    boolean calendar = near != null || which != null;
    LocalDate on = calendar ? page.today() : dayOf(page, readings, day, parts.start());
    if (on == null) {
      readings.add(Reading.unplaced(parts.start(), parts.end()));
      return;
    }
    int from = 17;
    int to = 32;
    if (near == null) {
      TimeLexicon.PartOfDay hours = hours(parts.group("part"));
      from = hours.from();
      to = hours.to();
      if (which != null && which.matches("(?i)last|yesterday")) {
        on = on.minusDays(1);
      } else if (which != null && which.equalsIgnoreCase("tomorrow")) {
        on = on.plusDays(1);
      }
    } else if (near.equalsIgnoreCase("overnight")) {
      on = on.minusDays(1);
    }
    readings.add(hours(parts.start(), parts.end(), on, from, to));
  }

  private TimeLexicon.PartOfDay hours(String words) {
    String key = words.toLowerCase(Locale.ROOT);
    return lexicon.partsOfDay().stream()
        .filter(part -> part.words().contains(key))
        .findFirst()
        .orElseThrow();
  }

  private static Reading hours(int start, int end, LocalDate day, int from, int to) {
    LocalDateTime midnight = day.atStartOfDay();
    return new Reading(
        start,
        end,
        midnight.plusHours(from),
        midnight.plusHours(to),
        Precision.PART_OF_DAY,
        day + "T" + from + "/" + to,
        null);
  }

  /** "Wednesday evening", "early on Wednesday", "before dawn on Wednesday" are one time. */
  private void joinDayAndPart(Page page, Page.Readings readings) {
    for (Reading day : readings.inOrder()) {
      if (!day.placesDay() || day.weekday() != null) {
        continue;
      }
      LocalDate date = day.from().toLocalDate();
      for (TimeLexicon.PartOfDay hours : lexicon.partsOfDay()) {
        for (String word : hours.words()) {
          Reading joined = joined(page.text(), day, date, hours, word);
          if (joined != null) {
            readings.replace(day, joined);
            day = joined;
          }
        }
      }
      Matcher early =
          Pattern.compile("\\b(?i:(early)|late)\\s+(?:on\\s+)?$")
              .matcher(page.text().substring(0, day.start()))
              .region(Math.max(0, day.start() - 12), day.start());
      if (day.precision() == Precision.DAY && early.find()) {
        boolean morning = early.group(1) != null;
        readings.replace(
            day, hours(early.start(), day.end(), date, morning ? 0 : 17, morning ? 10 : 27));
      }
    }
  }

  private static Reading joined(
      String text, Reading day, LocalDate date, TimeLexicon.PartOfDay hours, String word) {
    if (day.precision() != Precision.DAY) {
      return null;
    }
    if (text.startsWith(" " + word, day.end())) {
      int end = day.end() + 1 + word.length();
      boolean whole = end == text.length() || !Character.isLetter(text.charAt(end));
      return whole ? hours(day.start(), end, date, hours.from(), hours.to()) : null;
    }
    for (String between : List.of(" on ", " of ", " ")) {
      int start = day.start() - between.length() - word.length();
      boolean fits =
          start >= 0
              && text.regionMatches(true, start, word + between, 0, word.length())
              && text.startsWith(between, start + word.length())
              && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
      if (fits) {
        return hours(start, day.end(), date, hours.from(), hours.to());
      }
    }
    return null;
  }

  /**
   * The day of the sentence, else of the text before, else of publication, as far as it has come.
   */
  private static LocalDate dayOf(Page page, Page.Readings readings, LocalDate day, int at) {
    Reading nearest = null;
    for (Reading reading : readings.inOrder()) {
      int gap = Math.max(reading.start() - at, at - reading.end());
      boolean nearer = nearest == null || gap < Math.max(nearest.start() - at, at - nearest.end());
      if (reading.placesDay() && nearer) {
        nearest = reading;
      }
    }
    if (nearest != null) {
      return nearest.from().toLocalDate();
    }
    return day == null ? page.today() : day;
  }
}
