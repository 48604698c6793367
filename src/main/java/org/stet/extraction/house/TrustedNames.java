package org.stet.extraction.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Fact;
import org.stet.fact.Mention;
import org.stet.fact.Origin;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.fact.TrustedOutlet;

/** The outlets on whose word a newsroom relies, by any of their names in a story. */
final class TrustedNames {
  /** The name as the newsroom gives it, by its fold. */
  private final Map<String, String> names = new HashMap<>();

  TrustedNames(List<String> trusted) {
    trusted.forEach(name -> names.putIfAbsent(fold(name), name));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** What rests on one of them, in the order of {@code facts}. */
  List<TrustedOutlet> among(Story story, List<Fact> facts) {
    if (isEmpty()) {
      return List.of();
    }
    InStory known = new InStory(facts);
    Map<String, String> own = new HashMap<>();
    for (Article article : story.articles()) {
      String outlet = article.outlet() == null ? null : names.get(fold(article.outlet()));
      if (!article.isDraft() && outlet != null) {
        own.put(article.id(), outlet);
      }
    }
    Map<String, String> groups = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Origin origin && known.trusted(origin) != null) {
        groups.putIfAbsent(origin.group(), known.trusted(origin));
      }
    }
    Set<Fact> told = new HashSet<>();
    List<TrustedOutlet> found = new ArrayList<>();
    for (Fact fact : facts) {
      String outlet = null;
      if (fact instanceof Origin origin) {
        outlet = groups.get(origin.group());
      } else if (fact instanceof Attribution said) {
        String nearest = said.chain().isEmpty() ? null : known.trusted(said.chain().get(0));
        outlet = nearest == null ? own.get(said.article()) : nearest;
      }
      if (outlet != null && told.add(fact)) {
        found.add(new TrustedOutlet(fact, outlet));
      }
    }
    return found;
  }

  /** The names of one story: "AP" and "the Associated Press" are one there. */
  private final class InStory {
    private final Map<String, List<Mention>> byArticle = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    InStory(List<Fact> facts) {
      for (Fact fact : facts) {
        if (fact instanceof Mention mention) {
          byArticle.computeIfAbsent(mention.article(), id -> new ArrayList<>()).add(mention);
          String name = names.get(fold(mention.spelling()));
          if (name == null && mention.acronym() != null) {
            name = names.get(fold(mention.acronym().text()));
          }
          if (name != null) {
            keys.putIfAbsent(mention.entityKey(), name);
          }
        }
      }
    }

    /** The trusted outlet that {@code origin} is; null for another. */
    String trusted(Origin origin) {
      String name = keys.get(origin.outletKey());
      return name == null ? names.get(fold(origin.name())) : name;
    }

    /** The trusted outlet that {@code words} name; null for another. */
    String trusted(Span words) {
      Mention last = null;
      for (Mention mention : byArticle.getOrDefault(words.article(), List.of())) {
        last = words.contains(mention.span()) ? mention : last;
      }
      return last == null ? names.get(fold(words.text())) : keys.get(last.entityKey());
    }
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "").replaceAll("[\\s.()]+", "");
  }
}
