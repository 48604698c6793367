package org.stet.report;

/** Foreign words on one line, at most so long that a reader takes them in. */
public final class Quoted {
  private static final int LONGEST = 300;

  private Quoted() {}

  /** {@code words}, safe to show, the middle of what is very long left out. */
  public static String of(String words) {
    if (words.length() <= LONGEST) {
      return Visible.of(words).strip();
    }
    int head = LONGEST / 2;
    int tail = words.length() - LONGEST / 2;
    head -= Character.isHighSurrogate(words.charAt(head - 1)) ? 1 : 0;
    tail += Character.isLowSurrogate(words.charAt(tail)) ? 1 : 0;
    return (Visible.of(words.substring(0, head)) + " … " + Visible.of(words.substring(tail)))
        .strip();
  }
}
