package org.stet.extraction.anomaly;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.locale.Conventions;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Span;

/**
 * A comma with one or two figures after it and a word behind: "1,8 cubic metres". English parts
 * such a list with a blank.
 */
final class DecimalCommaSign implements ArticleSign {
  private static final Pattern COMMA =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/\\-])\\d{1,3},\\d{1,2}(?= \\p{Ll}{2}| ?[%€£$])(?! (?:and|or|to|in|at|on|as|is|was|the|km/h)\\b)");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    if (Conventions.of(article.article()).decimalComma()) {
      return List.of();
    }
    return TextPattern.find(article, COMMA, (sentence, match) -> anomaly(article, sentence, match));
  }

  private static Anomaly anomaly(ParsedArticle article, ParsedSentence sentence, Matcher match) {
    int start = sentence.fact().span().start();
    Span span = article.article().span(start + match.start(), start + match.end());
    return new Anomaly(
        span,
        AnomalyType.NUMBER_FORMAT,
        match.group().replace(',', '.'),
        null,
        "decimal comma",
        0.7);
  }
}
