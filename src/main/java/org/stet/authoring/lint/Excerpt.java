package org.stet.authoring.lint;

/**
 * The line of a finding, cut to what fits on a screen, and where the finding stands in it.
 *
 * @param line the line, or the part of it around the finding, with … where it was cut
 * @param indent blanks and tabs as wide as what stands before the finding
 * @param width columns that the finding takes, at least one
 */
record Excerpt(String line, String indent, int width) {
  private static final int MOST = 120;
  private static final int BEFORE = 60;
  private static final String CUT = "…";

  static Excerpt of(LintFinding finding) {
    String whole = finding.line();
    int start = Math.min(finding.position().column() - 1, whole.length());
    int end = Math.min(start + finding.length(), whole.length());
    int from = 0;
    int to = whole.length();
    if (whole.length() > MOST) {
      from = whole(finding.line(), Math.max(0, Math.min(start - BEFORE, whole.length() - MOST)));
      to = whole(finding.line(), Math.min(whole.length(), from + MOST));
    }
    String before = (from > 0 ? CUT : "") + whole.substring(from, start);
    String line = before + whole.substring(start, to) + (to < whole.length() ? CUT : "");
    return new Excerpt(
        line, blanks(before), Math.max(1, columns(whole.substring(start, Math.min(end, to)))));
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
