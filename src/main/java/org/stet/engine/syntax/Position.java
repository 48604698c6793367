package org.stet.engine.syntax;

/**
 * A place in a file as editors count it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Position(int line, int column) {
  /** Where a file begins. */
  public static final Position START = new Position(1, 1);

  /** The position of the code unit at {@code offset}; of the end of {@code text} behind that. */
  public static Position of(String text, int offset) {
    int end = Math.min(offset, text.length());
    int line = 1;
    int start = 0;
    for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      line++;
      start = at + 1;
    }
    return new Position(line, end - start + 1);
  }
}
