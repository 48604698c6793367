package org.stet.report;

import java.util.Arrays;
import org.stet.fact.Article;

/** The lines of an article, as an editor's text editor counts them. */
public final class Lines {
  private final String text;
  private final int[] starts;

  Lines(Article article) {
    text = article.text();
    int[] found = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean windows = text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !windows) {
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The number of the line, from 1, on which the code unit {@code offset} stands. */
  public int number(int offset) {
    int place = Arrays.binarySearch(starts, offset);
    return place >= 0 ? place + 1 : -place - 1;
  }

  /** The code unit at which the line of {@code offset} begins. */
  public int start(int offset) {
    return starts[number(offset) - 1];
  }

  /** The code unit after the line of {@code offset}, its end of line left out. */
  public int end(int offset) {
    int number = number(offset);
    int end = number < starts.length ? starts[number] : text.length();
    while (end > offset && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
