package org.stet.extraction.anomaly;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Span;

/**
 * A form of address that Korean, Japanese, Hindi or Turkish puts after the name, left there: "Yoon
 * Tae-min-nim", "Tanaka-san said". In a quotation it is the speaker's own word.
 */
final class HonorificSuffixSign implements ArticleSign {
  private static final double CONFIDENCE = 0.72;
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}'’]+(?:[- ]\\p{L}+){0,2})-(nim|ssi|san|sama|sensei|ji|hanim|hanım|efendi|agha)(?![\\p{L}-])");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    return TextPattern.find(
        article, SUFFIX, (sentence, match) -> anomaly(article, context, sentence, match));
  }

  private static Anomaly anomaly(
      ParsedArticle article, ArticleText context, ParsedSentence sentence, Matcher match) {
    int start = sentence.fact().span().start();
    Span span = article.article().span(start + match.start(), start + match.end());
    boolean quoted = sentence.within(span).stream().anyMatch(token -> context.quoted(token));
    return quoted
        ? null
        : new Anomaly(
            span,
            AnomalyType.HONORIFIC,
            match.group(1),
            null,
            "a form of address after the name",
            CONFIDENCE);
  }
}
