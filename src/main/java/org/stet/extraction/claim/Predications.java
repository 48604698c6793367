package org.stet.extraction.claim;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;

/** The predications of a story's sentences, each read when it is first asked for. */
public final class Predications {
  /** What was read of one article, as {@link StoryPredications} remembers it. */
  interface OfArticle {
    List<Predication> of(ParsedSentence sentence);
  }

  private final Map<ParsedArticle, OfArticle> articles;

  Predications(Map<ParsedArticle, OfArticle> articles) {
    this.articles = new IdentityHashMap<>(articles);
  }

  /**
   * Those of {@code sentence}, in the order of their heads; empty for articles of other stories.
   */
  public List<Predication> of(ParsedArticle article, ParsedSentence sentence) {
    OfArticle read = articles.get(article);
    return read == null ? List.of() : read.of(sentence);
  }
}
