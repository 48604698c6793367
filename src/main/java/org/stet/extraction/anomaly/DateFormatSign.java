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
final class DateFormatSign implements AnomalySign {
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

  @Override
  public List<Anomaly> find(ParsedArticle article, StoryText story) {
    List<Anomaly> found = new ArrayList<>();
    // The point after a year looks like the end of a sentence, so whole paragraphs are read.
    for (Block block : article.layout().story()) {
      Span text = block.span();
      each(article, text, YEAR_FIRST, "year first", 0.85, found);
      each(article, text, DAY_POINT, "point after the day", 0.8, found);
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
    if (date && (year || (padded && match.end() < text.length()))) {
      found.add(anomaly(article, text, match, "day and month in figures", year ? 0.7 : 0.6));
    }
  }

  private static Anomaly anomaly(
      ParsedArticle article, Span text, Matcher match, String note, double confidence) {
    Span span = article.article().span(text.start() + match.start(), text.start() + match.end());
    return new Anomaly(span, AnomalyType.DATE_FORMAT, null, null, note, confidence);
  }
}
