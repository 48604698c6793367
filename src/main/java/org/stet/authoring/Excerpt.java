package org.stet.authoring;

/**
 * A line with a place in it, cut to what fits on a screen.
 *
 * @param before what stands before the place, behind … where it was cut
 * @param at the place
 * @param after what stands behind it, before … where it was cut
 */
public record Excerpt(String before, String at, String after) {
  private static final String CUT = "…";

  /**
   * The line of {@code place}, or the part of it around the place.
   *
   * @param most how long a line may be that is not cut, in UTF-16 code units
   */
  public static Excerpt of(RulePlace place, int most) {
    String line = place.text();
    int start = Math.min(place.column() - 1, line.length());
    int end = Math.min(start + place.length(), line.length());
    int ahead = Math.max(0, most - place.length()) / 2;
    int from = 0;
    int to = line.length();
    if (line.length() > most) {
      from = whole(line, Math.max(0, Math.min(start - ahead, line.length() - most)));
      to = whole(line, Math.min(line.length(), from + most));
    }
    end = Math.min(end, to);
    return new Excerpt(
        (from > 0 ? CUT : "") + line.substring(from, start),
        line.substring(start, end),
        line.substring(end, to) + (to < line.length() ? CUT : ""));
  }

  /** What is shown of the line. */
  public String line() {
    return (before + at + after).stripTrailing();
  }

  /** Blanks and tabs as wide as what stands before the place. */
  public String indent() {
    return blanks(before);
  }

  /** A caret for each column of the place, at least one. */
  public String carets() {
    return "^".repeat(Math.max(1, columns(at)));
  }

  /** {@code place}, or the one before where it lies within a sign of two units. */
  private static int whole(String line, int place) {
    boolean within = place < line.length() && Character.isLowSurrogate(line.charAt(place));
    return within && place > 0 ? place - 1 : place;
  }

  private static String blanks(String before) {
    StringBuilder blanks = new StringBuilder();
    before
        .codePoints()
        .forEach(sign -> blanks.append(sign == '\t' ? "\t" : " ".repeat(columns(sign))));
    return blanks.toString();
  }

  private static int columns(String words) {
    return words.codePoints().map(Excerpt::columns).sum();
  }

  /** Columns that a terminal gives to a sign: two to pictures and to the scripts of East Asia. */
  private static int columns(int sign) {
    boolean eastAsian =
        switch (Character.UnicodeScript.of(sign)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
          default -> false;
        };
    return eastAsian || sign >= 0x1F300 && sign <= 0x1FAFF ? 2 : 1;
  }
}
