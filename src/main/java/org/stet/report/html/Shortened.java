package org.stet.report.html;

import org.stet.report.Visible;

/** Words that must fit into a drawing. */
final class Shortened {
  private Shortened() {}

  /** {@code words} on one line, at most {@code most} letters, an ellipsis for what is cut off. */
  static String of(String words, int most) {
    String shown = Visible.of(words).strip();
    return shown.codePointCount(0, shown.length()) <= most
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
