package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Article;

/**
 * An article as lines, before anything is known about them.
 *
 * @param article the article
 * @param lines its lines after the front matter, blank ones left out
 */
record Page(Article article, List<Line> lines) {
  Page {
    lines = List.copyOf(lines);
  }

  static Page of(Article article) {
    String text = article.text();
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = article.bodyStart();
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && blank(text.charAt(from))) {
        from++;
      }
      while (to > from && blank(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new Line(from, to, text.substring(from, to), afterBlank));
      }
      afterBlank = from == to;
      start = end + 1;
    }
    return new Page(article, lines);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** The headline that front matter names, for comparison as {@link Line#plain()}; or null. */
  String namedHeadline() {
    return article.headline() == null
        ? null
        : new Line(0, 0, article.headline().text(), true).plain();
  }
}
