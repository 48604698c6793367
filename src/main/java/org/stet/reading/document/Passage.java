package org.stet.reading.document;

/**
 * Some words of an article that stand together in its file.
 *
 * @param start first UTF-16 code unit, in the text of the article
 * @param end the code unit after the last
 * @param paragraph number of the paragraph, from 1, as the file counts them
 * @param run number of the run, a stretch of one formatting, in its paragraph, from 1
 * @param page number of the page, from 1; 0 where the format knows no pages
 * @param offset UTF-16 code unit of the decoded file at which the first word stands; -1 where the
 *     file is no text
 */
public record Passage(int start, int end, int paragraph, int run, int page, int offset) {
  public Passage {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no passage from %d to %d".formatted(start, end));
    }
  }
}
