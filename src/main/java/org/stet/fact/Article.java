package org.stet.fact;

import java.io.Serializable;
import java.util.Objects;

/**
 * One text of a story, as it was read.
 *
 * @param id the file name, or the id that the caller gave; unique in a story
 * @param role what the article is for the story
 * @param text the whole file as it is on disk, front matter included, so that offsets lead back to
 *     the file
 * @param bodyStart UTF-16 code unit at which the article proper begins, after any front matter; 0
 *     where there is none
 * @param headline the headline, where front matter or the caller names one, as a span of {@link
 *     #text}; null where the text must be searched for it
 * @param outlet who published it ("City Ledger"), or null
 * @param published when it appeared, or null
 * @param language BCP 47 tag of the language the text is written in, or null where nobody said
 */
public record Article(
    String id,
    Role role,
    String text,
    int bodyStart,
    Span headline,
    String outlet,
    Publication published,
    String language)
    implements Serializable {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(text, "text");
    if (bodyStart < 0 || bodyStart > text.length()) {
      throw new IllegalArgumentException(
          "%s: body starts at %d of %d".formatted(id, bodyStart, text.length()));
    }
  }

  /** An article of which nothing but its words is known. */
  public static Article of(String id, Role role, String text) {
    return new Article(id, role, text, 0, null, null, null, null);
  }

  /**
   * The words from {@code start} to {@code end}.
   *
   * @throws IllegalArgumentException if the offsets do not lie in the text in that order
   */
  public Span span(int start, int end) {
    if (start < 0 || end > text.length() || start > end) {
      throw new IllegalArgumentException(
          "%s: no span %d to %d in %d code units".formatted(id, start, end, text.length()));
    }
    return new Span(id, start, end, text.substring(start, end));
  }

  /** Whether {@code span} claims to be of this article and its words stand where it says. */
  public boolean holds(Span span) {
    return span.article().equals(id)
        && span.end() <= text.length()
        && text.startsWith(span.text(), span.start());
  }

  /** Whether the article is the one under check. */
  public boolean isDraft() {
    return role == Role.DRAFT;
  }
}
