package org.stet.engine.untrusted;

/** Words of somebody who is not trusted, made fit for a line on a terminal. */
final class OneLine {
  private static final int LONGEST = 400;

  private OneLine() {}

  /** {@code words} without line ends and signs that steer a terminal, cut where they are long. */
  static String of(String words) {
    String line = visible(words);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** {@code words} without line ends and signs that steer a terminal. */
  static String visible(String words) {
    StringBuilder line = new StringBuilder();
    words
        .codePoints()
        .forEach(
            sign -> {
              if (Letters.visible(sign)) {
                line.appendCodePoint(sign);
              } else {
                line.append(sign == '\n' || sign == '\t' ? " " : "\uFFFD");
              }
            });
    return line.toString();
  }
}
