package org.stet.extraction.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which way a change goes by its words: "a fall of", "up from". */
final class Directions {
  private static final Pattern UP =
      Pattern.compile(
          "(?i)\\ban?\\s(?:[\\p{L}-]+\\s)?(?:increase|rise|jump|gain|growth|hike|surge|leap)\\sof\\b|\\bup\\sfrom\\b");
  private static final Pattern DOWN =
      Pattern.compile(
          "(?i)\\ban?\\s(?:[\\p{L}-]+\\s)?(?:drop|fall|decline|decrease|cut|reduction|slump|plunge)\\sof\\b|\\bdown\\sfrom\\b");

  private Directions() {}

  /** Whether {@code words} tell of a change that goes the other way than {@code change}. */
  static boolean against(Matcher words, double change) {
    return change > 0 && DOWN.matcher(words.group()).find()
        || change < 0 && UP.matcher(words.group()).find();
  }
}
