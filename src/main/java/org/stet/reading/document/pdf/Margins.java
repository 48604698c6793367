package org.stet.reading.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the columns of the pages begin and end, and how far lines stand apart in paragraphs. */
final class Margins {
  /** In sizes of a letter: lines that begin nearer to one another are of one column. */
  private static final double NEAR = 2.5;

  private final Map<Line, Column> columns = new HashMap<>();

  /** How far lines stand below one another, by the size of their letters. */
  private final Map<Long, List<Double>> steps = new HashMap<>();

  /** What stands between these places across the page. */
  record Column(double left, double right) {
    double width() {
      return right - left;
    }
  }

  Margins(List<Line> lines) {
    Map<Integer, List<Line>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
    for (List<Line> page : pages.values()) {
      List<Line> across =
          page.stream()
              .sorted(Comparator.comparingLong(Margins::size).thenComparingDouble(Line::left))
              .toList();
      int start = 0;
      for (int i = 1; i <= across.size(); i++) {
        if (i == across.size()
            || size(across.get(i)) != size(across.get(i - 1))
            || across.get(i).left() - across.get(i - 1).left() > NEAR * across.get(i).size()) {
          add(across.subList(start, i));
          start = i;
        }
      }
    }
    steps.values().forEach(Collections::sort);
  }

  private void add(List<Line> lines) {
    double left = lines.get(0).left();
    List<Double> rights =
        lines.stream().map(Line::right).sorted(Comparator.reverseOrder()).toList();
    // A quarter of all lines come near the edge; a few may go on over several columns.
    Column column = new Column(left, rights.get(rights.size() / 4));
    lines.forEach(line -> columns.put(line, column));
    List<Line> down = lines.stream().sorted(Comparator.comparingDouble(Line::y)).toList();
    for (int i = 1; i < down.size(); i++) {
      double step = down.get(i).y() - down.get(i - 1).y();
      if (step > 0.5 * down.get(i).size()) {
        steps.computeIfAbsent(size(down.get(i)), size -> new ArrayList<>()).add(step);
      }
    }
  }

  private static long size(Line line) {
    return Math.round(2 * line.size());
  }

  /** The column of a line that was given at first. */
  Column of(Line line) {
    return columns.get(line);
  }

  /**
   * How far the lines of a paragraph stand apart that is set like {@code line}: so far as a fifth
   * of them at most, for what is set wider stands between paragraphs.
   */
  double leading(Line line) {
    List<Double> of = steps.get(size(line));
    return of == null ? 1.2 * line.size() : of.get(of.size() / 5);
  }
}
