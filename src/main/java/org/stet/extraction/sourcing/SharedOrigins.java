package org.stet.extraction.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Mention;
import org.stet.fact.Origin;
import org.stet.fact.Role;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;

/** Finds the outlets that the articles of a story rest on, and which articles share one. */
public final class SharedOrigins {
  private static final String ARTICLE = "article\0";

  private final OutletNames names;
  private final Map<String, Map<String, Origin>> rows = new LinkedHashMap<>();
  private final Map<String, String> joined = new HashMap<>();

  private SharedOrigins(OutletNames names) {
    this.names = names;
  }

  /**
   * One for each outlet and article that relays it, the outlets in the order of the story.
   *
   * @param articles the draft first
   * @param mentions the names of the story, in its order
   * @param attributions the attributions of the story, in its order
   */
  public static List<Origin> of(
      List<Article> articles, List<Mention> mentions, List<Attribution> attributions) {
    SharedOrigins origins = new SharedOrigins(new OutletNames(mentions));
    for (Article article : articles) {
      origins.join(ARTICLE + article.id(), origins.names.own(article));
    }
    // What a draft names it has from several sources: that does not tie them to one another.
    Set<String> drafts =
        articles.stream().filter(Article::isDraft).map(Article::id).collect(Collectors.toSet());
    attributions.forEach(said -> origins.relay(said, !drafts.contains(said.article())));
    return origins.found(articles);
  }

  private List<Origin> found(List<Article> articles) {
    Map<String, List<String>> members = new HashMap<>();
    int sources = 0;
    for (Article article : articles) {
      if (article.role() == Role.SOURCE) {
        members
            .computeIfAbsent(root(ARTICLE + article.id()), root -> new ArrayList<>())
            .add(article.id());
        sources++;
      }
    }
    Map<String, String> groups = new HashMap<>();
    List<Origin> found = new ArrayList<>();
    for (Map<String, Origin> outlet : rows.values()) {
      for (Origin row : outlet.values()) {
        String root = root(row.outletKey());
        List<String> sharing = members.getOrDefault(root, List.of());
        String group = groups.computeIfAbsent(root, key -> row.outletKey());
        found.add(
            new Origin(
                row.outletKey(),
                row.name(),
                row.first(),
                row.via(),
                row.times(),
                group,
                sharing,
                sharing.size() > 1 && sharing.size() == sources));
      }
    }
    return List.copyOf(found);
  }

  private void relay(Attribution attribution, boolean ties) {
    boolean media = attribution.sourceKind() == SourceKind.MEDIA && attribution.source() != null;
    List<Span> path = new ArrayList<>(attribution.chain());
    if (media) {
      path.add(attribution.source());
    }
    if (path.isEmpty()) {
      return;
    }
    for (Span outlet : ties ? path : List.<Span>of()) {
      join(ARTICLE + attribution.article(), names.key(outlet));
    }
    Span origin = path.remove(path.size() - 1);
    List<String> via = path.stream().map(names::name).toList();
    String key = names.key(origin);
    Origin row = new Origin(key, names.name(origin), origin, via, 1, key, List.of(), false);
    rows.computeIfAbsent(key, outlet -> new LinkedHashMap<>())
        .merge(attribution.article() + via, row, SharedOrigins::again);
  }

  private static Origin again(Origin first, Origin next) {
    return new Origin(
        first.outletKey(),
        first.name(),
        first.first(),
        first.via(),
        first.times() + 1,
        first.group(),
        List.of(),
        false);
  }

  /** Puts two members into one group; of null there is nothing to put. */
  private void join(String one, String other) {
    if (other != null) {
      joined.put(root(one), root(other));
    }
  }

  private String root(String member) {
    String root = member;
    while (!joined.getOrDefault(root, root).equals(root)) {
      root = joined.get(root);
    }
    return root;
  }
}
