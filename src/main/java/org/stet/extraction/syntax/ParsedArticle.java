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
 * @param cuts the places that were too long to be read as they stand, in order
 */
public record ParsedArticle(Layout layout, List<ParsedSentence> sentences, List<Cut> cuts) {
  public ParsedArticle {
    sentences = List.copyOf(sentences);
    cuts = List.copyOf(cuts);
  }

  /** An article that was read whole. */
  public ParsedArticle(Layout layout, List<ParsedSentence> sentences) {
    this(layout, sentences, List.of());
  }

  /** Of the article's name and text, which hash once: uses of a name are hashed often. */
  @Override
  public int hashCode() {
    return 31 * article().id().hashCode() + article().text().hashCode();
  }

  public Article article() {
    return layout.article();
  }

  /** The sentence in which {@code span} begins, if it lies in headline or body. */
  public Optional<ParsedSentence> sentenceAt(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).fact().span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).fact().span().start() <= span.start()
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }
}
