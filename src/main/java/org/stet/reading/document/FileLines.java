package org.stet.reading.document;

import java.util.Arrays;

/** The lines of a text, as an editor's text editor counts them. */
public final class FileLines {
  /** A file that is no text. */
  public static final FileLines NONE = new FileLines(new int[0], 0);

  private final int[] starts;
  private final int mark;

  private FileLines(int[] starts, int mark) {
    this.starts = starts;
    this.mark = mark;
  }

  /** The lines of {@code text}, which end in LF, CR or both. */
  public static FileLines of(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean windows = text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !windows) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i + 1;
      }
    }
    return new FileLines(Arrays.copyOf(found, count), text.startsWith("\uFEFF") ? 1 : 0);
  }

  /** How many lines there are; 0 where the file is no text. */
  public int count() {
    return starts.length;
  }

  /** The number of the line, from 1, on which the code unit {@code offset} stands. */
  public int number(int offset) {
    int place = Arrays.binarySearch(starts, offset);
    return place >= 0 ? place + 1 : -place - 1;
  }

  /** The code unit at which the line {@code number}, from 1, begins. */
  public int start(int number) {
    return starts[number - 1];
  }

  /** The code units of the byte order mark at the start of the file, 0 or 1. */
  public int mark() {
    return mark;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileLines lines
        && mark == lines.mark
        && Arrays.equals(starts, lines.starts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + mark;
  }
}
