package org.stet.report;

/**
 * Makes foreign text safe for a terminal or a page. A draft is hostile text: escape sequences could
 * hide a finding, and marks of direction could turn words around.
 */
public final class Visible {
  /** Where marked words begin and end, before it is known how they are shown. */
  public static final char OPEN = '\uE000';

  public static final char CLOSE = '\uE001';

  private Visible() {}

  /**
   * {@code text} on one line: runs of white space as one space, control codes spelled out, a byte
   * order mark left out.
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\uFEFF') {
        continue;
      }
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
        space = true;
        continue;
      }
      if (space) {
        shown.append(' ');
        space = false;
      }
      if (unsafe(text, i)) {
        shown.append("\\u%04X".formatted((int) unit));
      } else {
        shown.append(unit);
      }
    }
    return space ? shown.append(' ').toString() : shown.toString();
  }

  private static boolean unsafe(String text, int i) {
    char unit = text.charAt(i);
    return Character.isISOControl(unit)
        || unit == '\u200E'
        || unit == '\u200F'
        || unit == '\u061C'
        || unit >= '\u202A' && unit <= '\u202E'
        || unit >= '\u2066' && unit <= '\u2069'
        || unit == OPEN
        || unit == CLOSE
        || Character.isSurrogate(unit) && !paired(text, i);
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
