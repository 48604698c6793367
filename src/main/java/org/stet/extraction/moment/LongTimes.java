package org.stet.extraction.moment;

import static org.stet.extraction.moment.Calendar.MONTH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.fact.Moment.Precision;

/** Months, seasons, years and parts of them: "early August", "late 2021", "spring 2019". */
final class LongTimes {
  private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d%]|[,.]\\d|-\\d)";
  private static final String AFTER_PREPOSITION =
      "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Ll]ast|[Nn]ext"
          + "|[Tt]his|of|to|for|and|[Dd]uring|through)\\s)";

  private final TimeLexicon lexicon;
  private final Pattern month;
  private final Pattern bareMonth;
  private final Pattern season;
  private final Pattern year;
  private final Pattern bareYear =
      Pattern.compile(
          "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|of|for"
              + "|[Dd]uring|[Tt]he|to|\\d{4} and|\\d{4}[-–])\\s?)"
              + YEAR
              + "(?!\\s(?:people|men|women|children|\\p{L}+s\\b(?<!was|has|is|this|as)))");
  private static final Pattern DECADE = Pattern.compile("\\b(?<decade>(?:1[5-9]|20)\\d)0s\\b");

  LongTimes(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    String portion =
        lexicon.portions().stream()
            .flatMap(p -> p.words().stream())
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:\\b(?<portion>(?i:", "))[\\s-]?\\s*)"));
    this.month =
        Pattern.compile("%s?(?<month>\\b%s)\\s+(?:of\\s+)?%s".formatted(portion, MONTH, YEAR));
    this.bareMonth =
        Pattern.compile(
            "(?:%s|%s)(?<month>\\b%s)\\b(?!\\s+\\d|\\s\\p{Lu}|’s?\\s\\p{Lu})"
                .formatted(AFTER_PREPOSITION, portion, MONTH));
    this.season =
        Pattern.compile(
            "\\b(?<season>(?i:%s|fall))\\s+(?:of\\s+)?%s"
                .formatted(String.join("|", lexicon.seasons().keySet()), YEAR));
    this.year = Pattern.compile(portion + YEAR);
  }

  void read(Page page, Page.Readings readings) {
    Matcher named = month.matcher(page.text());
    while (named.find()) {
      YearMonth found = YearMonth.of(number(named), Calendar.month(named.group("month")));
      readings.add(month(named, found));
    }
    Matcher seasons = season.matcher(page.text());
    while (seasons.find()) {
      readings.add(season(seasons));
    }
    Matcher bare = bareMonth.matcher(page.text());
    while (bare.find()) {
      if (page.today() == null) {
        readings.add(Reading.unplaced(bare.start(), bare.end()));
      } else {
        Outlook outlook = page.outlook().apply(bare.start("month"));
        readings.add(
            month(
                bare, Calendar.month(Calendar.month(bare.group("month")), page.today(), outlook)));
      }
    }
    Matcher parts = year.matcher(page.text());
    while (parts.find()) {
      LocalDate first = LocalDate.of(number(parts), 1, 1);
      readings.add(part(parts, first, first.plusYears(1), Precision.SEASON, Precision.YEAR));
    }
    Matcher decades = DECADE.matcher(page.text());
    while (decades.find()) {
      LocalDate first = LocalDate.of(Integer.parseInt(decades.group("decade")) * 10, 1, 1);
      String value = decades.group("decade") + "X";
      readings.add(
          Reading.days(
              decades.start(), decades.end(), first, first.plusYears(10), Precision.YEAR, value));
    }
    Matcher years = bareYear.matcher(page.text());
    while (years.find()) {
      readings.add(year(years.start("year"), years.end("year"), number(years)));
    }
  }

  static Reading year(int start, int end, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return Reading.days(
        start, end, first, first.plusYears(1), Precision.YEAR, String.valueOf(year));
  }

  private static int number(Matcher matcher) {
    return Integer.parseInt(matcher.group("year"));
  }

  private Reading month(Matcher matcher, YearMonth month) {
    return part(
        matcher, month.atDay(1), month.plusMonths(1).atDay(1), Precision.WEEK, Precision.MONTH);
  }

  private Reading part(
      Matcher matcher, LocalDate from, LocalDate to, Precision partly, Precision wholly) {
    String words = matcher.group("portion");
    String whole =
        wholly == Precision.YEAR ? String.valueOf(from.getYear()) : YearMonth.from(from).toString();
    if (words == null) {
      return Reading.days(matcher.start(), matcher.end(), from, to, wholly, whole);
    }
    String key = words.toLowerCase(Locale.ROOT);
    TimeLexicon.Portion portion =
        lexicon.portions().stream().filter(p -> p.words().contains(key)).findFirst().orElseThrow();
    long days = ChronoUnit.DAYS.between(from, to);
    return Reading.days(
        matcher.start(),
        matcher.end(),
        from.plusDays(Math.round(days * portion.from())),
        portion.to() == 1 ? to : from.plusDays(Math.round(days * portion.to())),
        partly,
        whole + "/" + key);
  }

  private Reading season(Matcher matcher) {
    String name = matcher.group("season").toLowerCase(Locale.ROOT);
    Map<String, List<Integer>> seasons = lexicon.seasons();
    List<Integer> months = seasons.get(name.equals("fall") ? "autumn" : name);
    LocalDate january = LocalDate.of(number(matcher), 1, 1);
    // "winter 2019" may begin or end in 2019
    int first = months.get(1) > 13 ? 0 : months.get(0) - 1;
    return Reading.days(
        matcher.start(),
        matcher.end(),
        january.plusMonths(first),
        january.plusMonths(months.get(1) - 1L),
        Precision.SEASON,
        number(matcher) + "/" + name);
  }
}
