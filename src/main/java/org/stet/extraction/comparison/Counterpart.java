package org.stet.extraction.comparison;

import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Part;

/**
 * Two sentences of which each is among the nearest in meaning to the other in the other's article.
 *
 * <p>Most of them tell of one thing, not all: a comparison needs further grounds, such as one
 * subject or one speaker.
 *
 * @param article the article of {@code first}, before that of {@code second} in the story, or the
 *     same
 * @param first a sentence; of a headline and its body, the headline
 * @param other the article of {@code second}
 * @param second its counterpart
 * @param cosine how near the two meanings are, by sentence embeddings: {@link Counterparts#LEAST}
 *     to 1
 * @param best whether neither sentence has a nearer one in the other article
 */
public record Counterpart(
    ParsedArticle article,
    ParsedSentence first,
    ParsedArticle other,
    ParsedSentence second,
    double cosine,
    boolean best) {

  /** Whether one is the headline of the article in whose body the other stands. */
  public boolean headlineAgainstBody() {
    return article == other && first.part() == Part.HEADLINE;
  }
}
