package org.stet.reading.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines in reading order. Programs draw a column after the other, so that the order of drawing
 * is mostly right; some draw row by row across all columns. Where columns of running text were
 * drawn so, they are put one after the other; rows of short cells, a table, stay rows.
 */
final class Columns {
  /** So many rows make columns. */
  private static final int FEWEST_ROWS = 3;

  /** So many letters in the mean make a line of running text, not a cell. */
  private static final int TEXT = 15;

  private Columns() {}

  static List<Line> inOrder(List<Line> lines) {
    List<List<Line>> rows = rows(lines);
    List<Line> ordered = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int end = blockEnd(rows, at);
      if (end > at) {
        ordered.addAll(leftThenRight(rows.subList(at, end)));
        at = end;
      } else {
        ordered.addAll(rows.get(at++));
      }
    }
    return ordered;
  }

  private static List<List<Line>> rows(List<Line> lines) {
    List<List<Line>> rows = new ArrayList<>();
    for (Line line : lines) {
      List<Line> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (row != null && line.beside(row.get(row.size() - 1)) && right(row) <= line.left()) {
        row.add(line);
      } else {
        rows.add(new ArrayList<>(List.of(line)));
      }
    }
    return rows;
  }

  private static double right(List<Line> row) {
    return row.get(row.size() - 1).right();
  }

  /** The end of the columns that begin at row {@code start}; {@code start} if none do. */
  private static int blockEnd(List<List<Line>> rows, int start) {
    if (rows.get(start).size() < 2) {
      return start;
    }
    double gutterLeft = rows.get(start).get(0).right();
    double gutterRight = rows.get(start).get(1).left();
    int page = rows.get(start).get(0).page();
    int end = start;
    int pairs = 0;
    int letters = 0;
    double y = rows.get(start).get(0).y();
    while (end < rows.size()) {
      List<Line> row = rows.get(end);
      Line first = row.get(0);
      double left = gutterLeft;
      double right = gutterRight;
      for (Line line : row) {
        if (line.right() <= right && line.left() < left) {
          left = Math.max(left, line.right());
        } else if (line.left() >= left) {
          right = Math.min(right, line.left());
        } else {
          left = right;
        }
      }
      if (first.page() != page || left >= right || first.y() < y - first.size()) {
        break;
      }
      gutterLeft = left;
      gutterRight = right;
      y = first.y();
      pairs += row.size() > 1 ? 1 : 0;
      letters += row.stream().mapToInt(line -> line.words().length()).sum();
      end++;
    }
    int count = rows.subList(start, end).stream().mapToInt(List::size).sum();
    return pairs >= FEWEST_ROWS && letters >= TEXT * count ? end : start;
  }

  /** What stands left of the gutter after the first lines, then what stands right of it. */
  private static List<Line> leftThenRight(List<List<Line>> rows) {
    double gutter = Double.MAX_VALUE;
    for (List<Line> row : rows) {
      if (row.size() > 1) {
        gutter = Math.min(gutter, row.get(1).left());
      }
    }
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (List<Line> row : rows) {
      for (Line line : row) {
        (line.left() < gutter ? left : right).add(line);
      }
    }
    left.addAll(inOrder(right));
    return left;
  }
}
