package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Anomaly;

/** Runs an expression over the characters of every sentence of an article. */
final class TextPattern {
  private TextPattern() {}

  /** What {@code judge} makes of each match; it returns null where the match is in order. */
  static List<Anomaly> find(
      ParsedArticle article, Pattern pattern, BiFunction<ParsedSentence, Matcher, Anomaly> judge) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      Matcher matcher = pattern.matcher(sentence.fact().span().text());
      while (matcher.find()) {
        Anomaly anomaly = judge.apply(sentence, matcher);
        if (anomaly != null) {
          found.add(anomaly);
        }
      }
    }
    return found;
  }
}
