package org.stet.reading.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Words of a file as they read, each code unit with its place in the decoded file. Within a stretch
 * one unit stands behind the other in the file as it does here; a new stretch begins wherever
 * mark-up or an escape comes between.
 */
public final class Located {
  private final String text;

  /** Null where the words are the file itself. */
  private final int[] places;

  private final BitSet breaks;

  private Located(String text, int[] places, BitSet breaks) {
    this.text = text;
    this.places = places;
    this.breaks = breaks;
  }

  /** All of a file, which reads as it stands. */
  public static Located file(String text) {
    return new Located(text, null, new BitSet());
  }

  /** The stretches of these words that {@code ranges} cut out, each on a line. */
  public Located lines(List<int[]> ranges) {
    StringBuilder words = new StringBuilder();
    int[] found = new int[ranges.stream().mapToInt(range -> range[1] - range[0] + 1).sum()];
    BitSet parts = new BitSet();
    for (int[] range : ranges) {
      for (int i = range[0]; i < range[1]; i++) {
        found[words.length()] = place(i);
        words.append(text.charAt(i));
      }
      found[words.length()] = -1;
      words.append('\n');
    }
    return new Located(words.toString(), found, parts);
  }

  /** The words. */
  public String text() {
    return text;
  }

  /** The code unit of the file at which the unit {@code index} stands; -1 where nobody knows. */
  public int place(int index) {
    return places == null ? index : places[index];
  }

  /** Whether the unit {@code index} does not simply follow the one before it in the file. */
  private boolean begins(int index) {
    return breaks.get(index) || place(index) != place(index - 1) + 1;
  }

  /**
   * What the units from {@code from} to {@code to} of these words read as.
   *
   * @param words what some parser made of them
   * @param escapes how characters are written in other characters there
   * @return {@code words}, led back to the file as far as they can be followed; the rest has no
   *     place
   */
  public Located reading(String words, int from, int to, Escapes escapes) {
    int[] found = new int[words.length()];
    BitSet parts = new BitSet();
    int source = from;
    int at = 0;
    while (at < words.length()) {
      Escapes.Escape escape = source < to ? escapes.at(text, source, to) : null;
      if (escape != null && words.startsWith(escape.words(), at)) {
        parts.set(at);
        for (int i = 0; i < escape.words().length(); i++) {
          found[at + i] = placeOf(source + escape.shown(), i);
        }
        at += escape.words().length();
        source += escape.length();
        parts.set(at);
      } else if (source < to && text.charAt(source) == words.charAt(at)) {
        found[at] = place(source);
        if (source > 0 && begins(source)) {
          parts.set(at);
        }
        at++;
        source++;
      } else {
        Arrays.fill(found, at, found.length, -1);
        parts.set(at);
        break;
      }
    }
    return new Located(words, found, parts);
  }

  /** The place of a unit within an escape, which as written is at least as long as it reads. */
  private int placeOf(int source, int within) {
    int place = place(source);
    return place < 0 ? -1 : place + within;
  }

  /** Appends the units from {@code from} to {@code to} to {@code article}. */
  public void write(ArticleBuilder article, int from, int to, int run) {
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || begins(i) && !(place(i) < 0 && place(i - 1) < 0)) {
        article.words(text.substring(start, i), run, 0, place(start));
        start = i;
      }
    }
  }
}
