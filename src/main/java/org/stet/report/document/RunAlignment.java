package org.stet.report.document;

import java.util.Arrays;

/**
 * Sets the characters of a passage beside those of a run. A reader may have left out or put in
 * blanks, hyphens and marks without width; every other character must be the same.
 */
final class RunAlignment {
  /** A reader that leaves words of a run out leaves out few. */
  private static final int MOST_TRIES = 50;

  private RunAlignment() {}

  /**
   * For each character of {@code passage} that of {@code run}, or -1; null where the run does not
   * hold these words.
   *
   * @param from the first character of the run that may be meant
   */
  static int[] of(String passage, String run, int from) {
    int[] characters = at(passage, run, from);
    int first = 0;
    while (first < passage.length() && loose(passage.charAt(first))) {
      first++;
    }
    if (first == passage.length()) {
      return characters;
    }
    int start = from;
    for (int tries = 0; characters == null && tries < MOST_TRIES; tries++) {
      start = run.indexOf(passage.charAt(first), start + 1);
      if (start < 0) {
        return null;
      }
      characters = at(passage, run, start);
    }
    return characters;
  }

  private static int[] at(String passage, String run, int from) {
    int[] characters = new int[passage.length()];
    Arrays.fill(characters, -1);
    int at = from;
    for (int i = 0; i < passage.length(); i++) {
      char wanted = passage.charAt(i);
      int before = at;
      while (at < run.length() && run.charAt(at) != wanted && loose(run.charAt(at))) {
        at++;
      }
      if (at < run.length() && run.charAt(at) == wanted) {
        characters[i] = at++;
      } else if (loose(wanted)) {
        at = before;
        if (at < run.length() && loose(run.charAt(at))) {
          characters[i] = at++;
        }
      } else {
        return null;
      }
    }
    return characters;
  }

  /** The characters that count, for looking the words up. */
  static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words.chars().filter(unit -> !loose((char) unit)).forEach(unit -> letters.append((char) unit));
    return letters.toString();
  }

  private static boolean loose(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.getType(unit) == Character.FORMAT
        || unit == '-'
        || unit == '\u2011'
        || unit == '\uFFFD';
  }
}
