package org.stet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Span;

/**
 * Some words with the line around them.
 *
 * @param line number of the line, from 1, on which the first of them stands
 * @param text the line, cut to what is near, the words between {@link Visible#OPEN} and {@link
 *     Visible#CLOSE}
 */
public record Excerpt(int line, String text) {
  private static final int AROUND = 80;
  private static final int LONGEST = 600;

  /**
   * @param spans words of {@code article} that stand near each other; at least one
   */
  public static Excerpt of(Article article, Lines lines, List<Span> spans) {
    List<int[]> marks = marks(spans);
    int first = marks.get(0)[0];
    int last = marks.get(marks.size() - 1)[1];
    int lineStart = lines.start(first);
    int lineEnd = lines.end(Math.max(first, last - 1));
    int start = forward(article.text(), Math.max(lineStart, first - AROUND), lineStart, first);
    int end = back(article.text(), Math.min(Math.max(lineEnd, last), last + AROUND), lineEnd, last);
    StringBuilder text = new StringBuilder(start > lineStart ? "…" : "");
    int at = start;
    for (int[] mark : marks) {
      text.append(Visible.of(article.text().substring(at, mark[0]))).append(Visible.OPEN);
      text.append(Visible.of(shortened(article.text().substring(mark[0], mark[1]))));
      text.append(Visible.CLOSE);
      at = mark[1];
    }
    text.append(Visible.of(article.text().substring(at, end))).append(end < lineEnd ? "…" : "");
    return new Excerpt(lines.number(first), text.toString().strip());
  }

  /** The spans in order, those that overlap made one. */
  private static List<int[]> marks(List<Span> spans) {
    List<int[]> marks = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
      int[] last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
      if (last != null && span.start() <= last[1]) {
        last[1] = Math.max(last[1], span.end());
      } else {
        marks.add(new int[] {span.start(), span.end()});
      }
    }
    return marks;
  }

  /** The next beginning of a word, so that no word is cut. */
  private static int forward(String text, int from, int lineStart, int limit) {
    int at = from;
    while (at > lineStart && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int back(String text, int from, int lineEnd, int limit) {
    int at = from;
    while (at < lineEnd && at > limit && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST
        ? words
        : words.substring(0, LONGEST / 2) + " … " + words.substring(words.length() - LONGEST / 2);
  }
}
