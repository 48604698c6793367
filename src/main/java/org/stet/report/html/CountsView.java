package org.stet.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Figure;
import org.stet.verdict.Count;

/**
 * Who counted one thing, and what.
 *
 * @param what the thing: "killed: soldier"
 * @param chart the same as a drawing; null where there is nothing to compare
 */
record CountsView(String what, List<Row> rows, Chart chart) {

  /**
   * One count.
   *
   * @param words the figure as it stands
   * @param claimant who counted; null where the paper says it in its own voice
   * @param moment the words for the time it holds for, or null
   */
  record Row(String words, String claimant, String moment, Place place) {}

  /** Whether a row tells the time it holds for. */
  boolean timed() {
    return rows.stream().anyMatch(row -> row.moment() != null);
  }

  /** One for each heading, in the order in which the headings first come up. */
  static List<CountsView> of(List<Count> counts, Anchors anchors) {
    Map<String, List<Count>> headings = new LinkedHashMap<>();
    counts.forEach(
        count -> headings.computeIfAbsent(count.what(), what -> new ArrayList<>()).add(count));
    List<CountsView> views = new ArrayList<>();
    headings.forEach((what, group) -> views.add(of(what, group, anchors, views.size())));
    return views;
  }

  private static CountsView of(String what, List<Count> group, Anchors anchors, int number) {
    List<Row> rows = group.stream().map(count -> row(count, anchors)).toList();
    List<Figure> figures = group.stream().map(Count::figure).toList();
    return new CountsView(what, rows, Chart.of("c" + number, figures, rows));
  }

  private static Row row(Count count, Anchors anchors) {
    Figure figure = count.figure();
    return new Row(
        figure.span().text(),
        count.claimant(),
        figure.moment() == null ? null : figure.moment().span().text(),
        Place.of(figure.span(), anchors));
  }
}
