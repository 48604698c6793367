package org.stet.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.verdict.Origins;

/**
 * Where the story comes from.
 *
 * @param rows one for each outlet and article that relays it
 * @param graph the same as a drawing; null where nothing is relayed
 * @param independent a sentence on how many sources are, or null where all may be
 */
record OriginsView(List<Row> rows, Graph graph, String independent) {

  /**
   * @param origin the outlet
   * @param via those by way of whom it came
   * @param times how many statements rest on it: "once", "6 times"
   */
  record Row(String origin, List<String> via, String times, Place place) {}

  /**
   * A drawing of outlets on the left, articles on the right, and lines between them.
   *
   * @param height of the drawing
   */
  record Graph(int height, List<Node> outlets, List<Node> articles, List<Edge> edges) {
    static final int WIDTH = 420;
    private static final int ROW = 30;
    private static final int TOP = 18;
    private static final int LONGEST = 22;
  }

  /** A name at a height. */
  record Node(String name, int y) {}

  /** A line from an outlet to an article; {@code dashed} where it came by way of another. */
  record Edge(int from, int to, boolean dashed) {}

  static OriginsView of(Origins origins, Story story, Anchors anchors) {
    List<Row> rows =
        origins.rows().stream()
            .map(
                row ->
                    new Row(
                        row.origin(),
                        row.via(),
                        row.times() == 1 ? "once" : row.times() + " times",
                        Place.of(row.first(), anchors)))
            .toList();
    String independent =
        origins.independent() < origins.sources()
            ? "Of %d sources at most %d %s independent."
                .formatted(
                    origins.sources(),
                    origins.independent(),
                    origins.independent() == 1 ? "is" : "are")
            : null;
    return new OriginsView(rows, rows.isEmpty() ? null : graph(origins, story), independent);
  }

  private static Graph graph(Origins origins, Story story) {
    Map<String, Integer> outlets = new LinkedHashMap<>();
    origins.rows().forEach(row -> outlets.putIfAbsent(row.origin(), outlets.size()));
    Map<String, Integer> articles = new LinkedHashMap<>();
    List<Node> right = new ArrayList<>();
    for (Article article : story.articles()) {
      boolean relays = origins.rows().stream().anyMatch(row -> row.article().equals(article.id()));
      if (relays || article.role() == Role.SOURCE) {
        String name = article.outlet() == null ? article.id() : article.outlet();
        right.add(new Node(Shortened.of(name, Graph.LONGEST), y(articles.size())));
        articles.put(article.id(), articles.size());
      }
    }
    List<Node> left = new ArrayList<>();
    outlets.forEach(
        (name, place) -> left.add(new Node(Shortened.of(name, Graph.LONGEST), y(place))));
    List<Edge> edges =
        origins.rows().stream()
            .map(
                row ->
                    new Edge(
                        y(outlets.get(row.origin())),
                        y(articles.get(row.article())),
                        !row.via().isEmpty()))
            .distinct()
            .toList();
    int height = Math.max(left.size(), right.size()) * Graph.ROW + Graph.TOP;
    return new Graph(height, left, right, edges);
  }

  private static int y(int place) {
    return Graph.TOP + place * Graph.ROW;
  }
}
