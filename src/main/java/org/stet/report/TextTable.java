package org.stet.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows in aligned columns, under headings of groups, each with a line of detail or none. The last
 * column, which names the place, is never cut.
 */
final class TextTable {
  private static final int INDENT = 2;
  private static final int WIDEST = 60;

  /** A column is not cut below this: the longest label of a verdict. */
  private static final int LEAST = 20;

  private final TextStyle style;
  private final List<String[]> rows = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> details = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String group;

  TextTable(TextStyle style) {
    this.style = style;
  }

  /** The rows that follow belong to {@code name}. */
  void group(String name) {
    group = name;
  }

  void row(String... cells) {
    rows.add(cells);
    headings.add(group);
    details.add(null);
  }

  /** A line below the row that was added last. */
  void detail(String line) {
    details.set(details.size() - 1, line);
  }

  /** A sentence below the rows. */
  void note(String sentence) {
    notes.add(sentence);
  }

  /** The table under {@code title}, or nothing where it has no row and no note. */
  String render(String title) {
    if (rows.isEmpty() && notes.isEmpty()) {
      return "";
    }
    StringBuilder page = new StringBuilder();
    page.append('\n').append(Paint.heading(title, style)).append('\n');
    int[] widths = widths();
    Wrapping wrapping = new Wrapping(style);
    String last = null;
    for (int i = 0; i < rows.size(); i++) {
      if (headings.get(i) != null && !headings.get(i).equals(last)) {
        page.append(" ".repeat(INDENT))
            .append(Columns.cut(headings.get(i), style.width() - INDENT));
        page.append('\n');
        last = headings.get(i);
      }
      int indent = last == null ? INDENT : 2 * INDENT;
      page.append(line(rows.get(i), widths, indent));
      if (details.get(i) != null) {
        page.append(wrapping.indented(indent + widths[0] + 2, details.get(i)));
      }
    }
    notes.forEach(note -> page.append(wrapping.indented(INDENT, note)));
    return page.toString();
  }

  private static String line(String[] cells, int[] widths, int indent) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    for (int i = 0; i < cells.length; i++) {
      if (widths[i] > 0) {
        line.append(Columns.pad(Columns.cut(cells[i], widths[i]), widths[i] + 2));
      }
    }
    return line.toString().stripTrailing() + "\n";
  }

  /** What each column needs; where the line is too narrow for all, the widest give way. */
  private int[] widths() {
    int columns = rows.isEmpty() ? 0 : rows.get(0).length;
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Columns.of(row[i]));
      }
    }
    int room = style.width() - 2 * INDENT - 2 * columns;
    for (int i = 0; i < columns - 1; i++) {
      widths[i] = Math.min(widths[i], WIDEST);
    }
    while (Arrays.stream(widths).sum() > room && widest(widths) >= 0) {
      widths[widest(widths)]--;
    }
    return widths;
  }

  /** The widest column that may be cut, or -1 where all are as narrow as can be read. */
  private static int widest(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length - 1; i++) {
      boolean cuttable = widths[i] > LEAST;
      widest = cuttable && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
    }
    return widest;
  }
}
