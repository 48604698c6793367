package org.stet.extraction.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells numbers parted by a slash that name a day, a shift or a rating from fractions: "9/11",
 * "24/7", but "3/4".
 */
final class SlashNames {
  private static final Pattern SLASHED =
      Pattern.compile("(?<![\\d/.,])(\\d{1,3})/(\\d{1,3})(?![\\d/]|[.,]\\d)");

  /** Longest part of a text in which one can stand. */
  private static final int REACH = 4;

  private SlashNames() {}

  /** Whether the number from {@code start} to {@code end} is half of such a name. */
  static boolean holds(String text, int start, int end) {
    Matcher matcher = SLASHED.matcher(text);
    matcher.region(Math.max(0, start - REACH), Math.min(text.length(), end + REACH + 1));
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      boolean here = matcher.start() <= start && end <= matcher.end();
      if (here && !fraction(Integer.parseInt(matcher.group(1)), matcher.group(2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fraction(int parts, String whole) {
    return parts < Integer.parseInt(whole) && whole.matches("[2-9]|10|12|16|20|100");
  }
}
