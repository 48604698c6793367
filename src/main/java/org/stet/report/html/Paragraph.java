package org.stet.report.html;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text: what stands between blank lines. */
final class Paragraph {
  private Paragraph() {}

  /** Start and end of each, from {@code from} on, without white space at either end. */
  static List<int[]> of(String text, int from) {
    List<int[]> found = new ArrayList<>();
    int start = -1;
    int end = -1;
    int line = from;
    while (line < text.length()) {
      int stop = lineEnd(text, line);
      int first = line;
      int last = stop;
      while (first < last && isBlank(text.charAt(first))) {
        first++;
      }
      while (last > first && isBlank(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        start = start < 0 ? first : start;
        end = last;
      } else if (start >= 0) {
        found.add(new int[] {start, end});
        start = -1;
      }
      line = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
    }
    if (start >= 0) {
      found.add(new int[] {start, end});
    }
    return found;
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
