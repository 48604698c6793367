package org.stet.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Role;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Story;

/** Makes the table "where it comes from". */
final class OriginTable {
  private final OutletNames names;
  private final Map<String, Map<String, Origins.Row>> rows = new LinkedHashMap<>();
  private final Map<String, String> group = new HashMap<>();

  private OriginTable(OutletNames names) {
    this.names = names;
  }

  /**
   * @param attributions the attributions of the story, in its order
   * @param names knows the outlets by name
   */
  static Origins of(Story story, List<Attribution> attributions, OutletNames names) {
    OriginTable table = new OriginTable(names);
    for (Article article : story.articles()) {
      table.join("article\0" + article.id(), names.own(article));
    }
    attributions.forEach(table::relay);
    List<Article> sources =
        story.articles().stream().filter(article -> article.role() == Role.SOURCE).toList();
    long independent =
        sources.stream().map(source -> table.root("article\0" + source.id())).distinct().count();
    return new Origins(
        table.rows.values().stream().flatMap(origin -> origin.values().stream()).toList(),
        sources.size(),
        (int) independent);
  }

  private void relay(Attribution attribution) {
    boolean media = attribution.sourceKind() == SourceKind.MEDIA && attribution.source() != null;
    List<Span> path = new ArrayList<>(attribution.chain());
    if (media) {
      path.add(attribution.source());
    }
    if (path.isEmpty()) {
      return;
    }
    for (Span outlet : path) {
      join("article\0" + attribution.article(), names.key(outlet));
    }
    Span origin = path.remove(path.size() - 1);
    List<String> via = path.stream().map(names::name).toList();
    Origins.Row row = new Origins.Row(names.name(origin), attribution.article(), via, origin, 1);
    rows.computeIfAbsent(names.key(origin), key -> new LinkedHashMap<>())
        .merge(attribution.article() + via, row, OriginTable::again);
  }

  private static Origins.Row again(Origins.Row first, Origins.Row next) {
    return new Origins.Row(
        first.origin(), first.article(), first.via(), first.first(), first.times() + 1);
  }

  /** Puts two members into one group; of null there is nothing to put. */
  private void join(String one, String other) {
    if (other != null) {
      group.put(root(one), root(other));
    }
  }

  private String root(String member) {
    String root = member;
    while (!group.getOrDefault(root, root).equals(root)) {
      root = group.get(root);
    }
    return root;
  }
}
