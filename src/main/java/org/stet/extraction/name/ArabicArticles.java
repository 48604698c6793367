package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Arabic article put before a name that has none: "the Al-Orlice dam" for the Orlice dam. Two
 * other articles must have the name without it, and none may have it with an article.
 */
final class ArabicArticles {
  private static final int OTHERS = 2;
  private static final double CONFIDENCE = 0.7;
  private static final Pattern ARTICLE = Pattern.compile("[AEae]l[-‐‑ ](\\p{Lu}.+)");

  private ArabicArticles() {}

  /**
   * @param foreign articles that come from a page in another language
   */
  static List<InflectedName> of(List<Entity> entities, Set<Integer> foreign) {
    List<InflectedName> found = new ArrayList<>();
    for (Entity entity : entities) {
      Matcher matcher = ARTICLE.matcher(entity.first().spelling());
      boolean one = entity.articles().size() == 1 && foreign.containsAll(entity.articles());
      if (one && !entity.isPerson() && matcher.matches()) {
        base(entities, entity, matcher.group(1))
            .ifPresent(
                base ->
                    found.add(
                        new InflectedName(
                            entity.first().span(), base, "Arabic", false, CONFIDENCE)));
      }
    }
    return found;
  }

  private static Optional<String> base(List<Entity> entities, Entity entity, String name) {
    String plain = Letters.plain(name);
    Set<Integer> articles = new TreeSet<>();
    for (Entity other : entities) {
      if (other != entity && other.plain().equals(plain)) {
        articles.addAll(other.articles());
      }
    }
    articles.removeAll(entity.articles());
    return articles.size() >= OTHERS ? Optional.of(name) : Optional.empty();
  }
}
