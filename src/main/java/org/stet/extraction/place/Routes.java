package org.stet.extraction.place;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.comparison.StoryReading;
import org.stet.fact.Difference;

/**
 * Finds the ways that two articles tell in opposite directions: "from Gijon to Lena", "from Lena
 * down to Gijon".
 *
 * <p>People come back. So an article that tells both directions is left out.
 */
final class Routes {
  private static final int MOST = 40;

  private Routes() {}

  static List<Difference> reversed(StoryReading story) {
    List<List<Route>> routes =
        story.articles().stream()
            .map(article -> Route.of(article, story.names()).stream().limit(MOST).toList())
            .toList();
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      for (int j = i + 1; j < routes.size(); j++) {
        between(routes.get(i), routes.get(j), found);
      }
    }
    return found;
  }

  private static void between(List<Route> here, List<Route> there, List<Difference> found) {
    for (Route one : here) {
      for (Route other : there) {
        if (one.reverses(other)
            && here.stream().noneMatch(one::reverses)
            && there.stream().noneMatch(other::reverses)) {
          found.add(new Difference(one.words(), other.words(), Difference.Kind.PLACE, false, 1));
          return;
        }
      }
    }
  }
}
