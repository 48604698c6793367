package org.stet.authoring;

/**
 * Shows a line of a rule with a place in it. A line that is too long is cut around the place.
 *
 * @param colour whether the place is coloured and struck through as a terminal can
 * @param width columns of the screen
 */
public record RuleLine(boolean colour, int width) {
  private static final String STRUCK = "\u001B[9;31m";
  private static final String NEW = "\u001B[32m";
  private static final String MARK = "\u001B[1;33m";
  private static final String OFF = "\u001B[0m";
  private static final String CUT = "…";
  private static final int MARGIN = 8;
  private static final int LEAST = 60;

  /** The line between two cuts. */
  private record Window(String before, String at, String after) {}

  /**
   * The line with the place struck through, and what stands instead behind it; with its line end.
   *
   * @param replacement what stands instead; blank for nothing
   */
  public String struck(RulePlace place, String replacement) {
    String instead = replacement.strip();
    Window window = window(place, instead.length() + 6);
    String words = window.at.strip();
    int from = window.at.indexOf(words);
    String gone = colour ? STRUCK + words + OFF : "~~" + words + "~~";
    String added = instead.isEmpty() ? "" : " " + (colour ? NEW + instead + OFF : instead);
    return number(place)
        + window.before
        + window.at.substring(0, from)
        + gone
        + added
        + window.at.substring(from + words.length())
        + window.after
        + "\n";
  }

  /** The line, and under it a caret for each column of the place; with their line ends. */
  public String marked(RulePlace place) {
    Window window = window(place, 0);
    String carets = "^".repeat(Math.max(1, window.at.length()));
    return number(place)
        + window.before
        + window.at
        + window.after
        + "\n"
        + " ".repeat(MARGIN - 2)
        + "| "
        + window.before.replaceAll("[^\\t]", " ")
        + (colour ? MARK + carets + OFF : carets)
        + "\n";
  }

  private static String number(RulePlace place) {
    return "%5d | ".formatted(place.line());
  }

  private Window window(RulePlace place, int extra) {
    String line = place.text();
    int start = Math.min(place.column() - 1, line.length());
    int end = Math.min(start + place.length(), line.length());
    String before = line.substring(0, start);
    String after = line.substring(end);
    int room = Math.max(LEAST, width - MARGIN) - (end - start) - extra;
    if (before.length() + after.length() > room) {
      int half = Math.max(0, room / 2);
      int left = Math.max(half, room - after.length());
      before = before.length() > left ? CUT + before.substring(before.length() - left) : before;
      int right = Math.max(0, room - before.length());
      after = after.length() > right ? after.substring(0, right) + CUT : after;
    }
    return new Window(before, line.substring(start, end), after.stripTrailing());
  }
}
