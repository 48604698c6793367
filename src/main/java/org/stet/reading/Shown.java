package org.stet.reading;

/** Foreign words as an error message may show them: short, on one line, without control codes. */
public final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  public static String quoted(String words) {
    StringBuilder shown = new StringBuilder("\"");
    int[] codePoints = words.codePoints().limit(LONGEST).toArray();
    for (int codePoint : codePoints) {
      shown.appendCodePoint(Character.isISOControl(codePoint) ? ' ' : codePoint);
    }
    return shown
        .append(words.codePointCount(0, words.length()) > LONGEST ? "…\"" : "\"")
        .toString();
  }
}
