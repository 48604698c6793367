package org.stet.authoring;

import org.stet.fact.Article;
import org.stet.fact.Span;

/**
 * Some words with what stands around them.
 *
 * @param place "draft.txt:3:14", line and column from 1
 * @param text the line before, the words between « and », the line after, cut to what is near
 */
record Passage(String place, String text) {
  private static final int AROUND = 200;
  private static final int LONGEST = 1_000;

  static Passage of(Article article, Span span) {
    String text = article.text();
    String before = text.substring(0, span.start());
    int lineStart = before.lastIndexOf('\n') + 1;
    long line = before.chars().filter(sign -> sign == '\n').count() + 1;
    int start = Math.max(lineStart, outward(text, span.start() - AROUND, -1, article.bodyStart()));
    int lineEnd = text.indexOf('\n', span.end());
    int end =
        Math.min(
            lineEnd < 0 ? text.length() : lineEnd,
            outward(text, span.end() + AROUND, 1, text.length()));
    String words = span.text();
    if (words.length() > LONGEST) {
      words =
          words.substring(0, LONGEST / 2) + " … " + words.substring(words.length() - LONGEST / 2);
    }
    String shown =
        (start > lineStart ? "…" : "")
            + text.substring(Math.min(start, span.start()), span.start())
            + "«"
            + words
            + "»"
            + text.substring(span.end(), Math.max(end, span.end()));
    String place = "%s:%d:%d".formatted(article.id(), line, span.start() - lineStart + 1);
    return new Passage(place, shown.replaceAll("[\\s\\p{Cc}]+", " ").strip());
  }

  /** The nearest blank from {@code at} on in that direction, or {@code limit}. */
  private static int outward(String text, int at, int step, int limit) {
    int place = Math.max(0, Math.min(text.length(), at));
    while (place > 0 && place < text.length() && !Character.isWhitespace(text.charAt(place))) {
      place += step;
    }
    return step < 0 && at < limit ? Math.min(limit, Math.max(0, at)) : place;
  }
}
