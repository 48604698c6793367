package org.stet.reading.document.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the columns of the pages begin and end, and how far lines stand apart in them. */
final class Margins {
  /** In sizes of a letter: lines that begin nearer to one another are of one column. */
  private static final double NEAR = 2.5;

  private final Map<Line, Column> columns = new HashMap<>();

  /**
   * @param leading how far the lines of a paragraph stand apart, which a fifth of all at least do;
   *     0 where there is but one line
   */
  record Column(double left, double right, double leading) {}

  Margins(List<Line> lines) {
    Map<Integer, List<Line>> pages = new TreeMap<>();
    lines.forEach(
        line -> pages.computeIfAbsent(line.page(), page -> new java.util.ArrayList<>()).add(line));
    for (List<Line> page : pages.values()) {
      List<Line> across = page.stream().sorted(Comparator.comparingDouble(Line::left)).toList();
      int start = 0;
      for (int i = 1; i <= across.size(); i++) {
        if (i == across.size()
            || across.get(i).left() - across.get(i - 1).left() > NEAR * across.get(i).size()) {
          add(across.subList(start, i));
          start = i;
        }
      }
    }
  }

  private void add(List<Line> lines) {
    double left = lines.get(0).left();
    double right = lines.stream().mapToDouble(Line::right).max().orElse(left);
    List<Double> down = lines.stream().map(Line::y).sorted().toList();
    double[] steps = new double[Math.max(0, down.size() - 1)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = down.get(i + 1) - down.get(i);
    }
    double[] sorted = java.util.Arrays.stream(steps).filter(step -> step > 1).sorted().toArray();
    double leading = sorted.length == 0 ? 0 : sorted[sorted.length / 5];
    Column column = new Column(left, right, leading);
    lines.forEach(line -> columns.put(line, column));
  }

  /** The column of a line that was given at first. */
  Column of(Line line) {
    return columns.get(line);
  }
}
