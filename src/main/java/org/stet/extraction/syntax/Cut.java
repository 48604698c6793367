package org.stet.extraction.syntax;

/**
 * A place that was not read as it stands, so that no text, however odd, takes unbounded work.
 *
 * @param article the id of the article
 * @param start first UTF-16 code unit of the place in the article's text
 * @param end the code unit after the last
 * @param reason what was too long there
 */
public record Cut(String article, int start, int end, Reason reason) {

  /** What was too long, and what was done about it. */
  public enum Reason {
    /** A sentence longer than any that is written by hand; read in pieces. */
    SENTENCE("a sentence too long to read as one was read in pieces"),
    /** Characters without a space, such as encoded data; only the first of them were read. */
    RUN("of a run of characters without a space only the beginning was read"),
    /** More text than an article has; the rest was not read. */
    ARTICLE("the article is too long; from here on it was not read");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  /** One sentence for the user, with the place. */
  public String note() {
    return "%s, characters %d to %d: %s".formatted(article, start, end, reason.sentence);
  }
}
