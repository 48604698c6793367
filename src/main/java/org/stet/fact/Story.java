package org.stet.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One draft and its sources; or sources alone, to be held against each other.
 *
 * @param id a name for the story, used in batch output; never null
 * @param articles the draft first, if there is one, then the rest in the order given; at least one,
 *     at most one draft, no two with the same id
 */
public record Story(String id, List<Article> articles) {
  public Story {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story needs at least one article");
    }
    if (articles.stream().filter(Article::isDraft).count() > 1) {
      throw new IllegalArgumentException("a story has at most one draft");
    }
    Set<String> seen = new HashSet<>();
    for (Article article : articles) {
      if (!seen.add(article.id())) {
        throw new IllegalArgumentException("two articles are called " + article.id());
      }
    }
  }

  /** The article under check, if the story has one. */
  public Optional<Article> draft() {
    return articles.stream().filter(Article::isDraft).findFirst();
  }

  /** The article called {@code id}, if the story has it. */
  public Optional<Article> article(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }
}
