package org.stet.fact;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * Some words of an article, with their place.
 *
 * @param article the id of the article
 * @param start first UTF-16 code unit, counted from the start of the file on disk
 * @param end the code unit after the last
 * @param text the exact words that stand there
 */
public record Span(String article, int start, int end, String text)
    implements Comparable<Span>, Serializable {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::article).thenComparing(Span::start).thenComparing(Span::end);

  public Span {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(text, "text");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "%s: span %d to %d cannot hold the %d code units \"%s\""
              .formatted(article, start, end, text.length(), text));
    }
  }

  /** Whether this span and {@code other} share at least one code unit of one article. */
  public boolean overlaps(Span other) {
    return article.equals(other.article) && start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly within this span. */
  public boolean contains(Span other) {
    return article.equals(other.article) && start <= other.start && other.end <= end;
  }

  /** Whether this span ends before {@code other}, in the same article, begins. */
  public boolean precedes(Span other) {
    return article.equals(other.article) && end <= other.start;
  }

  public int length() {
    return end - start;
  }

  /** By article, then by place. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return article + "[" + start + "," + end + ") \"" + text + "\"";
  }
}
