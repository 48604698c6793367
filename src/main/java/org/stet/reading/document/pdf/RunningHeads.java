package org.stet.reading.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds lines at the upper or lower edge of the pages that come again on most of them, the digits
 * aside: running heads and the numbers of pages. The number of a page is told by itself, too.
 */
final class RunningHeads {
  /** How many lines at each edge are looked at. */
  private static final int EDGE = 2;

  private RunningHeads() {}

  /** Those of {@code lines} that are running heads or page numbers. */
  static Set<Line> of(List<Line> lines) {
    Map<Integer, List<Line>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
    Set<Line> found = new HashSet<>();
    Map<String, List<Line>> alike = new HashMap<>();
    for (List<Line> page : pages.values()) {
      List<Line> down = page.stream().sorted(Comparator.comparingDouble(Line::y)).toList();
      double top = down.get(0).y();
      double bottom = down.get(down.size() - 1).y();
      Set<String> seen = new HashSet<>();
      for (Line line : page) {
        if (edge(line, down, top, bottom) && seen.add(key(line))) {
          alike.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
        }
        if (line.equals(down.get(down.size() - 1)) && line.isNumberOfPage()) {
          found.add(line);
        }
      }
    }
    for (List<Line> same : alike.values()) {
      if (same.size() >= 2 && same.size() * 2 >= pages.size()) {
        found.addAll(same);
      }
    }
    return found;
  }

  /** Whether at most {@link #EDGE} rows stand between {@code line} and the edge of its text. */
  private static boolean edge(Line line, List<Line> down, double top, double bottom) {
    double near = EDGE * 1.6 * line.size();
    return line.y() - top < near || bottom - line.y() < near && down.size() > EDGE;
  }

  private static String key(Line line) {
    return line.words().replaceAll("\\d+", "#") + " " + Math.round(line.y() / 8);
  }
}
