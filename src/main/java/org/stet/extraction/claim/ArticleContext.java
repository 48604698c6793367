package org.stet.extraction.claim;

import java.util.List;
import org.stet.extraction.name.Bearer;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Attribution;
import org.stet.fact.Moment;

/**
 * All that the claims and predications of an article depend on: while none of it changes, they stay
 * what they are, however the rest of the story is edited.
 *
 * @param article the article, compared by identity: what is read in it refers to its very words
 * @param own the names that it bears itself
 * @param bearers what else of the story an adjective or a role in it may mean
 * @param moments the times that it names
 * @param attributions who says what in it
 */
record ArticleContext(
    ParsedArticle article,
    Names own,
    List<Bearer> bearers,
    List<Moment> moments,
    List<Attribution> attributions) {

  /** Of the article alone: the rest seldom differs. */
  @Override
  public int hashCode() {
    return article.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleContext context
        && article == context.article
        && own.equals(context.own)
        && bearers.equals(context.bearers)
        && moments.equals(context.moments)
        && attributions.equals(context.attributions);
  }
}
