package org.stet.reading.document.html;

import org.jsoup.nodes.Element;

/** Tells tables of figures from tables that a page is laid out with. */
final class DataTables {
  private static final int LONGEST_CELL = 120;
  private static final int MOST_CHILDREN = 20;
  private static final int MOST_CELLS = 80;

  private Element lastRow;
  private boolean lastIsLine;

  /** Whether {@code cell} is one of a row that is read as a line. */
  boolean cell(Element cell) {
    Element row = cell.parent();
    boolean inRow =
        (cell.normalName().equals("td") || cell.normalName().equals("th"))
            && row != null
            && row.normalName().equals("tr");
    return inRow && line(row);
  }

  /** Whether {@code element} is a paragraph in such a cell, which stays on the line. */
  boolean inCell(Element element) {
    return element.normalName().equals("p") && element.parent() != null && cell(element.parent());
  }

  /** Rows are asked for cell by cell, so the last answer is kept. */
  private boolean line(Element row) {
    if (row != lastRow) {
      lastRow = row;
      int cells = row.childrenSize();
      lastIsLine =
          cells > 1 && cells <= MOST_CELLS && row.children().stream().allMatch(DataTables::small);
    }
    return lastIsLine;
  }

  private static boolean small(Element cell) {
    int length = 0;
    int seen = 0;
    for (Element child = cell.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (++seen > MOST_CHILDREN || HtmlTags.block(child) && !child.normalName().equals("p")) {
        return false;
      }
      length += child.textNodes().stream().mapToInt(text -> text.getWholeText().length()).sum();
    }
    length += cell.textNodes().stream().mapToInt(text -> text.text().length()).sum();
    return length <= LONGEST_CELL;
  }
}
