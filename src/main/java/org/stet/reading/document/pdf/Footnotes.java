package org.stet.reading.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds footnotes: small lines at the foot of a page or column, the first with a mark. */
final class Footnotes {
  private static final double SMALLER = 0.93;

  private final Set<Line> lines = new HashSet<>();
  private int count;

  /**
   * @param ordered lines in reading order
   * @param textSize the size of most letters
   */
  Footnotes(List<Line> ordered, double textSize) {
    int end = ordered.size();
    for (int i = ordered.size() - 1; i >= 0; i--) {
      if (i + 1 < ordered.size() && breaks(ordered.get(i), ordered.get(i + 1))) {
        end = i + 1;
      }
      boolean small = ordered.get(i).size() < SMALLER * textSize;
      if (!small) {
        end = -1;
      } else if (end > i && ordered.get(i).words().matches("(?:\\d{1,3}|[*†‡])\\s*\\p{L}.*")) {
        lines.addAll(ordered.subList(i, end));
        count++;
        end = i;
      }
    }
  }

  /** Whether the text goes on in another column or on another page. */
  private static boolean breaks(Line line, Line next) {
    return next.page() != line.page() || next.y() < line.y() - line.size();
  }

  /** Their lines. */
  Set<Line> lines() {
    return lines;
  }

  int count() {
    return count;
  }
}
