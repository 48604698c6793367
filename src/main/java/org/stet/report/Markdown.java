package org.stet.report;

/**
 * Foreign words in GitHub Flavored Markdown. They come out as the words they are: no markup of
 * theirs is markup here, no cell of a table ends with them, no address becomes a link, and nobody
 * is notified.
 */
final class Markdown {
  private Markdown() {}

  /** {@code words} on one line, to stand within a paragraph or a cell of a table. */
  static String text(String words) {
    String shown = Visible.of(words).strip();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shown.length(); i++) {
      char unit = shown.charAt(i);
      switch (unit) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        // An escaped bar behind a backslash would still end a cell.
        case '|' -> text.append("&#124;");
        case '\\', '`', '*', '_', '~', '[', ']', '$' -> text.append('\\').append(unit);
        // A name or number right behind these would notify somebody or link somewhere.
        case '@', '#' -> text.append(unit).append("<!-- -->");
        // Within an address these would make a link of it.
        case '.' -> text.append(follows(shown, i, "www") ? "\\." : ".");
        case ':' -> text.append(shown.startsWith("//", i + 1) ? "\\:" : ":");
        default -> text.append(unit);
      }
    }
    return text.toString();
  }

  private static boolean follows(String words, int at, String before) {
    int start = at - before.length();
    return start >= 0 && words.regionMatches(true, start, before, 0, before.length());
  }

  /** As {@link #text}, set as code. */
  static String code(String words) {
    return "<code>" + text(words) + "</code>";
  }
}
