package org.stet.report.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Span;
import org.stet.report.JsonTree;

/**
 * The two ways in which an annotation finds its words.
 *
 * <p>Positions count Unicode code points from 0, as the Recommendation has it (4.2.4 and 4.2.5),
 * not UTF-16 code units; a byte order mark is none. They count in the text as Stet reads it: of a
 * text file all of the file, of other formats the words in reading order.
 */
final class Selectors {
  private static final String MARK = "\uFEFF";
  private static final int LEAST_AROUND = 32;
  private static final int MOST_AROUND = 256;

  private final Article article;
  private final String text;

  /** Code points before each code unit that is a multiple of {@link #STEP}. */
  private final int[] counted;

  private static final int STEP = 1024;

  Selectors(Article article) {
    this.article = article;
    this.text = article.text();
    this.counted = new int[text.length() / STEP + 1];
    for (int i = 1; i < counted.length; i++) {
      counted[i] = counted[i - 1] + points((i - 1) * STEP, i * STEP);
    }
  }

  /** A letter of two code units counts where it begins. */
  private int points(int start, int end) {
    int points = 0;
    for (int i = start; i < end; i++) {
      points += second(i) ? 0 : 1;
    }
    return points;
  }

  private boolean second(int i) {
    return i > 0
        && i < text.length()
        && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  private int position(int offset) {
    int block = offset / STEP;
    int points = counted[block] + points(block * STEP, offset);
    return Math.max(0, points - (text.startsWith(MARK) ? 1 : 0));
  }

  /** The selectors of {@code span}, which must be of the article; no letter is cut in two. */
  ArrayNode of(Span span) {
    if (!article.holds(span)) {
      throw new IllegalArgumentException("%s is not of %s".formatted(span, article.id()));
    }
    int start = whole(text.startsWith(MARK) ? Math.max(1, span.start()) : span.start());
    int end = Math.max(start, second(span.end()) ? span.end() + 1 : span.end());
    ObjectNode place =
        JsonTree.object()
            .put("type", "TextPositionSelector")
            .put("start", position(start))
            .put("end", position(end));
    return start == end
        ? JsonTree.array(List.of(place), each -> each)
        : JsonTree.array(List.of(quote(start, end), place), each -> each);
  }

  private int whole(int offset) {
    return second(offset) ? offset - 1 : offset;
  }

  /** As many words around as tell these from the same elsewhere, within reason. */
  private ObjectNode quote(int start, int end) {
    int around = LEAST_AROUND;
    while (around < MOST_AROUND && elsewhere(start, end, around)) {
      around *= 2;
    }
    return JsonTree.object()
        .put("type", "TextQuoteSelector")
        .put("exact", scalars(text.substring(start, end)))
        .put("prefix", scalars(text.substring(before(start, around), start)))
        .put("suffix", scalars(text.substring(end, after(end, around))));
  }

  private boolean elsewhere(int start, int end, int around) {
    int from = before(start, around);
    String words = text.substring(from, after(end, around));
    return text.indexOf(words) < from || text.indexOf(words, from + 1) >= 0;
  }

  private int before(int start, int around) {
    int least = text.startsWith(MARK) ? Math.min(1, start) : 0;
    return whole(Math.max(least, start - around));
  }

  private int after(int end, int around) {
    return whole(Math.min(text.length(), end + around));
  }

  /** Half a letter is none in a file of JSON; a text from elsewhere may hold one. */
  private static String scalars(String words) {
    StringBuilder scalars = new StringBuilder(words.length());
    words
        .codePoints()
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(scalars::appendCodePoint);
    return scalars.toString();
  }
}
