package org.stet.report;

import org.stet.fact.Article;
import org.stet.reading.document.FileLines;

/** The lines of an article, as an editor's text editor counts them. */
public final class Lines {
  private final String text;
  private final FileLines lines;

  Lines(Article article) {
    text = article.text();
    lines = FileLines.of(text);
  }

  /** The lines themselves. */
  FileLines inFile() {
    return lines;
  }

  /** The number of the line, from 1, on which the code unit {@code offset} stands. */
  public int number(int offset) {
    return lines.number(offset);
  }

  /** The code unit at which the line of {@code offset} begins. */
  public int start(int offset) {
    return lines.start(number(offset));
  }

  /** The code unit after the line of {@code offset}, its end of line left out. */
  public int end(int offset) {
    int number = number(offset);
    int end = number < lines.count() ? lines.start(number + 1) : text.length();
    while (end > offset && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
