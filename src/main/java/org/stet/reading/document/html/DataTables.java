package org.stet.reading.document.html;

import org.jsoup.nodes.Element;

/** Tells tables of figures from tables that a page is laid out with. */
final class DataTables {
  private static final int LONGEST_CELL = 120;
  private static final int MOST_CHILDREN = 20;

  private DataTables() {}

  /** Whether {@code cell} is one of a row that is read as a line. */
  static boolean cell(Element cell) {
    Element row = cell.parent();
    return (cell.normalName().equals("td") || cell.normalName().equals("th"))
        && row != null
        && row.normalName().equals("tr")
        && row.childrenSize() > 1
        && row.childrenSize() <= 4 * MOST_CHILDREN
        && row.children().stream().allMatch(DataTables::small);
  }

  /** Whether {@code element} is a paragraph in such a cell, which stays on the line. */
  static boolean inCell(Element element) {
    return element.normalName().equals("p") && element.parent() != null && cell(element.parent());
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
