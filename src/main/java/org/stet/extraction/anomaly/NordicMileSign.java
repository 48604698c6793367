package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Span;

/**
 * The Scandinavian "mil", ten kilometres, left as a mile: "12 miles from the coast, that is 120
 * kilometres". Only the kilometres beside them tell the two miles apart.
 */
final class NordicMileSign implements ArticleSign {
  private static final int FURTHEST = 60;
  private static final double EVEN = 0.03;
  private static final double CERTAIN = 0.85;
  private static final Pattern MILES =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])(\\d{1,4}(?:\\.\\d)?) miles?(?: from \\p{Lu}\\p{L}+)?");
  private static final Pattern KILOMETRES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])(\\d[\\d,]{0,6}(?:\\.\\d)?) ?(?:km|kilomet(?:re|er)s?)\\b");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    found.addAll(TextPattern.find(article, MILES, (at, match) -> judge(article, at, match)));
    return found;
  }

  private static Anomaly judge(ParsedArticle article, ParsedSentence sentence, Matcher miles) {
    double value = Double.parseDouble(miles.group(1));
    String text = sentence.fact().span().text();
    Matcher kilometres = KILOMETRES.matcher(text);
    while (kilometres.find()) {
      double other = Double.parseDouble(kilometres.group(1).replace(",", ""));
      int apart = Math.max(kilometres.start() - miles.end(), miles.start() - kilometres.end());
      if (apart <= FURTHEST && Math.abs(other - value * 10) <= EVEN * other) {
        int start = sentence.fact().span().start();
        Span span = article.article().span(start + miles.start(), start + miles.end());
        return new Anomaly(
            span,
            AnomalyType.FALSE_FRIEND,
            kilometres.group(),
            null,
            "Swedish, Norwegian \"mil\"",
            CERTAIN);
      }
    }
    return null;
  }
}
