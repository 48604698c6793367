package org.stet.extraction.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Mention;
import org.stet.fact.Span;

/** Knows an outlet by the name within the words for it: "the French newspaper Le Monde". */
final class OutletNames {
  private final Map<String, List<Mention>> byArticle = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  /**
   * @param mentions the names of the story, in its order
   */
  OutletNames(List<Mention> mentions) {
    for (Mention mention : mentions) {
      byArticle.computeIfAbsent(mention.article(), id -> new ArrayList<>()).add(mention);
      keys.putIfAbsent(fold(mention.spelling()), mention.entityKey());
    }
  }

  /** The outlet's name alone where it is known, else the words. */
  String name(Span words) {
    Mention mention = within(words);
    return mention == null ? words.text() : mention.spelling();
  }

  /** Equal for two names of one outlet. */
  String key(Span words) {
    Mention mention = within(words);
    return mention == null ? folded(words.text()) : mention.entityKey();
  }

  /** The key of the outlet that published {@code article}, or null where nobody said. */
  String own(Article article) {
    return article.outlet() == null ? null : folded(article.outlet());
  }

  private String folded(String name) {
    String fold = fold(name);
    return keys.getOrDefault(fold, "outlet\0" + fold);
  }

  /** The last name in the words: what stands before it describes it. */
  private Mention within(Span words) {
    Mention last = null;
    for (Mention mention : byArticle.getOrDefault(words.article(), List.of())) {
      last = words.contains(mention.span()) ? mention : last;
    }
    return last;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "").replaceAll("[\\s.]+", "");
  }
}
