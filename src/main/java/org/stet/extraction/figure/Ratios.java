package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how many times one amount is another, which tells a share without a number of its own:
 * "three times the national average", "twice as much".
 */
final class Ratios {
  /** The words of a ratio, among them the factor, as places in the sentence. */
  record Found(int start, int end, int factorEnd, double value) {}

  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern RATIO =
      Pattern.compile(
          "\\b(?<factor>twice|double|triple|(?<number>two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}(?:\\.\\d)?) times)\\s"
              + "(?:the (?:[\\p{L}-]+\\s){0,3}(?:average|rate|level|norm|mean|limit|threshold)\\b"
              + "|(?:as (?:much|many|high|large|big|likely|often|expensive|fast|long|common)|(?:more|higher|greater|larger|bigger|less|likelier)(?: \\p{L}+)? than)\\b)",
          Pattern.CASE_INSENSITIVE);

  private Ratios() {}

  static List<Found> find(String sentence) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = RATIO.matcher(sentence);
    while (matcher.find()) {
      found.add(new Found(matcher.start(), matcher.end(), matcher.end("factor"), value(matcher)));
    }
    return found;
  }

  private static double value(Matcher matcher) {
    String number = matcher.group("number");
    if (number == null) {
      return matcher.group("factor").equalsIgnoreCase("triple") ? 3 : 2;
    }
    int word = NUMBERS.indexOf(number.toLowerCase(Locale.ROOT));
    return word < 0 ? Double.parseDouble(number) : word + 2;
  }
}
