package org.stet.report;

/**
 * How text is shown.
 *
 * @param colour whether the words found are marked in colour, for a terminal whose user has not set
 *     {@code NO_COLOR}; otherwise they stand between « and »
 * @param width columns of a line; at least 40
 */
public record TextStyle(boolean colour, int width) {
  private static final int LEAST = 40;

  public TextStyle {
    width = Math.max(LEAST, width);
  }

  /** No colour, 100 columns: for a file or a pipe. */
  public static TextStyle plain() {
    return new TextStyle(false, 100);
  }
}
