package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.layout.Block;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Span;

/** Dates written as another language writes them: "2025. February 4.", "4. May", "24.02.". */
final class DateFormatSign implements ArticleSign {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\p{N})(?:19|20)\\d{2}\\. ?" + MONTH + "(?: \\d{1,2}\\b\\.?)?");
  private static final Pattern DAY_POINT =
      Pattern.compile("(?<![\\p{N}.,])(?:[1-9]|[12]\\d|3[01])\\. ?" + MONTH + "\\b(?: \\d{4})?");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\p{N}.,/:])(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?((?:19|20)\\d{2}|\\d{2})\\b|(?![\\p{N}]))"
              + "(?!\\.?\\p{N})");

  /** Before figures that cannot be anything but a date: "on Tuesday 14.10." */
  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $");

  private static final Pattern AFTER =
      Pattern.compile(" (?:at|from|between|until|in the (?:morning|evening)) ?\\d?");

  /** "this Friday 7/11". */
  private static final Pattern SLASH =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \\(?(?:[1-9]|[12]\\d|3[01])/(?:1[0-2]|0?[1-9])\\)?(?![\\p{N}/]|(?: |-)(?:of|percent|per)\\b)");

  /** "at 14 o'clock", "14h30", "klo 14", "at 18 hours". */
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(?:at|around|from|until|by|after|before|since) (?:1[3-9]|2[0-4])(?:[.:]\\d{2})? (?:o['’]clock|hours\\b(?! (?:of|a|per|later|before|after)))"
              + "|\\b(?:[01]?\\d|2[0-4])[hH][0-5]\\d\\b|\\bklo\\.? \\d{1,2}(?:[.:]\\d{2})?|\\bat \\d{1,2}(?:[.:]\\d{2})? (?:Uhr|uur|heures|horas)\\b");

  /** "the 3. district", "the 2. floor". */
  private static final Pattern ORDINAL = Pattern.compile("\\b[Tt]he \\d{1,2}\\.(?= \\p{Ll}{3})");

  /**
   * "the 25th of Shawwal", "12 Khordad": a month of a calendar that papers in English do not use.
   */
  private static final Pattern CALENDAR =
      Pattern.compile(
          "\\b(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Muharram|Safar|Rabi['’ʿ]?(?: al-\\w+| II?)|Jumada(?: al-\\w+| II?)|Rajab|Sha['’ʿ]?ban|Shawwal|D[hz]u(?: al|l)[-' ]\\w+|Farvardin|Ordibehesht|Khordad|Mordad|Shahrivar|Aban|Bahman|Esfand)\\b(?: (?:of )?1[34]\\d\\d\\b)?");

  /** "the 14 of October", "on the 3 May". */
  private static final Pattern DAY_OF =
      Pattern.compile("\\b(?:on )?(?:the )?(?:[1-9]|[12]\\d|3[01]) of " + MONTH + "\\b");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    // The point after a year looks like the end of a sentence, so whole paragraphs are read.
    for (Block block : article.layout().story()) {
      Span text = block.span();
      each(article, text, YEAR_FIRST, "year first", 0.85, found);
      each(article, text, DAY_POINT, "point after the day", 0.8, found);
      each(article, text, SLASH, "day and month in figures", 0.62, found);
      each(article, text, CLOCK, "time of day", 0.62, found);
      each(article, text, ORDINAL, "point for an ordinal", 0.7, found);
      each(article, text, CALENDAR, "month of another calendar", 0.62, found);
      each(article, text, DAY_OF, "day and month", 0.5, found);
      Matcher match = FIGURES.matcher(text.text());
      while (match.find()) {
        figures(article, text, match, found);
      }
    }
    return found;
  }

  private static void each(
      ParsedArticle article,
      Span text,
      Pattern pattern,
      String note,
      double confidence,
      List<Anomaly> found) {
    Matcher match = pattern.matcher(text.text());
    while (match.find()) {
      found.add(anomaly(article, text, match, note, confidence));
    }
  }

  private static void figures(
      ParsedArticle article, Span text, Matcher match, List<Anomaly> found) {
    int day = Integer.parseInt(match.group(1));
    int month = Integer.parseInt(match.group(2));
    boolean date = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    // "5.8." may end a sentence; two figures each, or a year, make a date.
    boolean year = match.group(3) != null;
    boolean padded = match.group(1).length() == 2 && match.group(2).startsWith("0");
    boolean dated = DAY_BEFORE.matcher(text.text().substring(0, match.start())).find();
    boolean goesOn = AFTER.matcher(text.text().substring(match.end())).lookingAt();
    if (date && (year || dated || goesOn || (padded && match.end() < text.length()))) {
      found.add(anomaly(article, text, match, "day and month in figures", year ? 0.7 : 0.62));
    }
  }

  private static Anomaly anomaly(
      ParsedArticle article, Span text, Matcher match, String note, double confidence) {
    Span span = article.article().span(text.start() + match.start(), text.start() + match.end());
    return new Anomaly(span, AnomalyType.DATE_FORMAT, null, null, note, confidence);
  }
}
