package org.stet.extraction.alignment;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other times that a sentence turns to: "in 2019", "a year earlier", "last season". A figure beside
 * them is of another time than one in a sentence without.
 */
final class PastYears {
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:(?:1[89]|20)\\d\\d|(?:a|one|two|three|four|five|ten|\\d{1,2})\\s(?:years?|months?|weeks?|decades?)\\s(?:ago|earlier|before)|(?:last|previous|next|following|preceding)\\s(?:year|month|week|quarter|season|election|decade)|year\\searlier|previously|formerly)\\b",
          Pattern.CASE_INSENSITIVE);

  private PastYears() {}

  /** Whether one of the two sentences turns to a time that the other does not name. */
  static boolean differ(String first, String second) {
    return !of(first).equals(of(second));
  }

  private static Set<String> of(String sentence) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = OTHER.matcher(sentence);
    while (matcher.find()) {
      found.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return found;
  }
}
