package org.stet.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    List<Placed<F>> found = new ArrayList<>();
    for (Fact fact : facts) {
      if (type.isInstance(fact)) {
        found.add(new Placed<>(fact.spans().get(0), type.cast(fact)));
      }
    }
    found.sort(
        Comparator.comparing((Placed<F> placed) -> placed.first(), spans())
            .thenComparing(placed -> placed.fact().id()));
    return found.stream().map(Placed::fact).collect(Collectors.toCollection(ArrayList::new));
  }

  /** A fact with its first words, which many put together anew each time they are asked. */
  private record Placed<F extends Fact>(Span first, F fact) {}
}
