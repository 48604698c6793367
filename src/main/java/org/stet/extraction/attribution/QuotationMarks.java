package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;

/** Finds the pairs of quotation marks of a paragraph, in any of the styles of Europe. */
final class QuotationMarks {
  /**
   * A quotation, as offsets into the text.
   *
   * @param start the opening mark
   * @param from first character between the marks
   * @param to the character after the last between the marks
   * @param end the character after the closing mark
   * @param closed whether there is a closing mark; else it runs to the end of the paragraph
   */
  record Pair(int start, int from, int to, int end, boolean closed) {}

  private QuotationMarks() {}

  /** The outermost quotations between {@code start} and {@code end}, in order. */
  static List<Pair> find(String text, int start, int end) {
    List<Pair> pairs = new ArrayList<>();
    int at = start;
    while (at < end) {
      Pair pair = open(text, at, start, end);
      if (pair == null) {
        at++;
      } else {
        if (pair.to() > pair.from()) {
          pairs.add(pair);
        }
        at = Math.max(pair.end(), at + 1);
      }
    }
    return pairs;
  }

  private static Pair open(String text, int at, int start, int end) {
    char mark = text.charAt(at);
    return switch (mark) {
      case '“', '„', '‟' -> until(text, at, 1, end, mark == '„' ? "“”\"" : "”\"", true);
      case '”' -> opens(text, at, start, end) ? until(text, at, 1, end, "”", true) : null;
      case '«' -> until(text, at, 1, end, "»", true);
      case '»' -> opens(text, at, start, end) ? until(text, at, 1, end, "«»", true) : null;
      case '"' -> opens(text, at, start, end) ? until(text, at, 1, end, "\"”", true) : null;
      case '‹' -> until(text, at, 1, end, "›", false);
      case '‘', '‚' -> opens(text, at, start, end) ? single(text, at, end, "’‘") : null;
      case '\'' ->
          at + 1 < end && text.charAt(at + 1) == '\''
              ? doubled(text, at, end)
              : opens(text, at, start, end) ? single(text, at, end, "'’") : null;
      default -> null;
    };
  }

  /** Whether a mark that can open or close stands where one opens. */
  private static boolean opens(String text, int at, int start, int end) {
    boolean before =
        at == start
            || !Character.isLetterOrDigit(text.charAt(at - 1)) && !closer(text.charAt(at - 1));
    return before && at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
  }

  private static boolean closer(char c) {
    return ".,!?;%)]".indexOf(c) >= 0;
  }

  private static Pair until(
      String text, int at, int width, int end, String closing, boolean mayStayOpen) {
    int inner = 0;
    for (int i = at + width; i < end; i++) {
      if (text.charAt(at) == '"'
          && text.charAt(i) == '“'
          && !Character.isWhitespace(text.charAt(i + 1 < end ? i + 1 : i))) {
        inner++;
        continue;
      }
      if (inner > 0 && text.charAt(i) == '”') {
        inner--;
        continue;
      }
      boolean turned =
          text.charAt(i) == '“'
              && !Character.isWhitespace(text.charAt(i - 1))
              && (i + 1 >= end || Character.isWhitespace(text.charAt(i + 1)));
      if (closing.indexOf(text.charAt(i)) >= 0 || turned) {
        return new Pair(at, at + width, i, i + 1, true);
      }
    }
    return mayStayOpen ? new Pair(at, at + width, end, end, false) : null;
  }

  private static Pair doubled(String text, int at, int end) {
    int close = text.indexOf("''", at + 2);
    return close < 0 || close >= end
        ? new Pair(at, at + 2, end, end, false)
        : new Pair(at, at + 2, close, close + 2, true);
  }

  /** Apostrophes look like closing marks: after "s" a later candidate is preferred. */
  private static Pair single(String text, int at, int end, String closing) {
    int plural = -1;
    for (int i = at + 2; i < end; i++) {
      char c = text.charAt(i);
      if (c == '‘' && closing.charAt(0) != '‘') {
        break;
      }
      boolean last = i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (closing.indexOf(c) < 0 || !last || Character.isWhitespace(text.charAt(i - 1))) {
        continue;
      }
      if (text.charAt(i - 1) != 's') {
        return new Pair(at, at + 1, i, i + 1, true);
      }
      plural = plural < 0 ? i : plural;
    }
    return plural < 0 ? null : new Pair(at, at + 1, plural, plural + 1, true);
  }
}
