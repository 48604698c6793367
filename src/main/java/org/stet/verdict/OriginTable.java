package org.stet.verdict;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Origin;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Makes the table "where it comes from". */
final class OriginTable {
  private OriginTable() {}

  /**
   * @param origins the outlets that the articles of the story rest on, in the order of the story
   */
  static Origins of(Story story, List<Origin> origins) {
    Map<String, String> groups = new HashMap<>();
    for (Origin origin : origins) {
      origin.articles().forEach(article -> groups.putIfAbsent(article, origin.group()));
    }
    List<String> outlets = origins.stream().map(Origin::outletKey).distinct().toList();
    List<Article> sources =
        story.articles().stream().filter(article -> article.role() == Role.SOURCE).toList();
    long independent =
        sources.stream()
            .map(source -> groups.getOrDefault(source.id(), "article\0" + source.id()))
            .distinct()
            .count();
    return new Origins(
        origins.stream()
            .sorted(Comparator.comparingInt(origin -> outlets.indexOf(origin.outletKey())))
            .map(OriginTable::row)
            .toList(),
        sources.size(),
        (int) independent);
  }

  private static Origins.Row row(Origin origin) {
    return new Origins.Row(
        origin.name(), origin.article(), origin.via(), origin.first(), origin.times());
  }
}
