package org.stet.extraction.syntax;

import java.util.List;
import java.util.Optional;
import org.stet.extraction.layout.Layout;
import org.stet.fact.Article;
import org.stet.fact.Span;

/**
 * An article after language analysis.
 *
 * @param layout its blocks
 * @param sentences the sentences of headline and body, in order
 * @param times the time expressions in them, in order
 * @param cuts the places that were too long to be read as they stand, in order
 */
public record ParsedArticle(
    Layout layout, List<ParsedSentence> sentences, List<TimeExpression> times, List<Cut> cuts) {
  public ParsedArticle {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    cuts = List.copyOf(cuts);
  }

  /** An article that was read whole. */
  public ParsedArticle(Layout layout, List<ParsedSentence> sentences, List<TimeExpression> times) {
    this(layout, sentences, times, List.of());
  }

  public Article article() {
    return layout.article();
  }

  /** The sentence in which {@code span} begins, if it lies in headline or body. */
  public Optional<ParsedSentence> sentenceAt(Span span) {
    return sentences.stream()
        .filter(
            sentence ->
                sentence.fact().span().start() <= span.start()
                    && span.start() < sentence.fact().span().end())
        .findFirst();
  }
}
