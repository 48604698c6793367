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
  private static final int MARGIN = 8;
  private static final int LEAST = 60;

  /** Columns of the signs around what is struck through. */
  private static final int STRIKES = 6;

  /**
   * The line with the place struck through, and what stands instead behind it; with its line end.
   *
   * @param replacement what stands instead; blank for nothing
   */
  public String struck(RulePlace place, String replacement) {
    String instead = replacement.strip();
    Excerpt excerpt = Excerpt.of(place, Math.max(LEAST / 2, room() - instead.length() - STRIKES));
    String words = excerpt.at().strip();
    int from = excerpt.at().indexOf(words);
    String gone = colour ? STRUCK + words + OFF : "~~" + words + "~~";
    String added = instead.isEmpty() ? "" : " " + (colour ? NEW + instead + OFF : instead);
    return number(place)
        + excerpt.before()
        + excerpt.at().substring(0, from)
        + gone
        + added
        + (excerpt.at().substring(from + words.length()) + excerpt.after()).stripTrailing()
        + "\n";
  }

  /** The line, and under it a caret for each column of the place; with their line ends. */
  public String marked(RulePlace place) {
    Excerpt excerpt = Excerpt.of(place, room());
    String carets = excerpt.carets();
    return number(place)
        + excerpt.line()
        + "\n"
        + " ".repeat(MARGIN - 2)
        + "| "
        + excerpt.indent()
        + (colour ? MARK + carets + OFF : carets)
        + "\n";
  }

  private static String number(RulePlace place) {
    return "%5d | ".formatted(place.line());
  }

  private int room() {
    return Math.max(LEAST, width - MARGIN);
  }
}
