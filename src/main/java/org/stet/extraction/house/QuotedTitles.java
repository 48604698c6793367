package org.stet.extraction.house;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of works between quotation marks: “Nights in Kiev”. */
final class QuotedTitles {
  private static final Pattern QUOTED =
      Pattern.compile(
          "“([^“”]{1,200})”|\"([^\"]{1,200})\"|(?<!\\p{L})[‘']([^‘’']{1,200})[’'](?!\\p{L})|«([^«»]{1,200})»|„([^„“”]{1,200})[“”]");

  /** Words of four letters and more begin with a capital in a title, and no sentence ends there. */
  private static final Pattern TITLE =
      Pattern.compile("(?!.*(?<![\\p{L}\\p{M}\\p{N}])\\p{Ll}{4})(?s).*[^.,;!?…]");

  private QuotedTitles() {}

  /** Whether the place from {@code start} to {@code end} of a sentence lies in a title. */
  static boolean contain(String sentence, int start, int end) {
    Matcher quoted = QUOTED.matcher(sentence);
    while (quoted.find()) {
      if (quoted.start() < start && end < quoted.end()) {
        return TITLE
            .matcher(sentence.substring(quoted.start() + 1, quoted.end() - 1).strip())
            .matches();
      }
    }
    return false;
  }
}
