package org.stet.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Span;
import org.stet.fact.Story;

/** Puts words and facts in the order in which a reader of the story meets them. */
final class StoryOrder {
  private final Map<String, Integer> places = new HashMap<>();

  StoryOrder(Story story) {
    for (Article article : story.articles()) {
      places.put(article.id(), places.size());
    }
  }

  Comparator<Span> spans() {
    return Comparator.<Span>comparingInt(
            span -> places.getOrDefault(span.article(), Integer.MAX_VALUE))
        .thenComparing(Comparator.naturalOrder());
  }

  /** The facts of {@code type} among {@code facts}, in order. */
  <F extends Fact> List<F> of(List<Fact> facts, Class<F> type) {
    List<F> found = new ArrayList<>();
    for (Fact fact : facts) {
      if (type.isInstance(fact)) {
        found.add(type.cast(fact));
      }
    }
    found.sort(
        Comparator.comparing((F fact) -> fact.spans().get(0), spans()).thenComparing(Fact::id));
    return found;
  }
}
