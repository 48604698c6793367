package org.stet.extraction.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.locale.Conventions;
import org.stet.fact.Article;

/**
 * Puts the separators of numbers as English does, where the draft's house parts decimals with a
 * comma and the text does not tell otherwise: "1.500 people" is "1,500 people", "1,250 million" is
 * "1.250 million". Every offset stays.
 */
final class Separators {
  private static final String NO_NUMBER = "(?<![\\p{L}\\p{N}.,:/-])";

  /** One group of three figures: read in two ways the world over. */
  private static final Pattern EITHER =
      Pattern.compile(NO_NUMBER + "[1-9]\\d{0,2}([.,])\\d{3}(?![\\p{N}]|[.,:/]\\d)");

  /** Only what is measured has three decimals; what is counted has none. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "\\s?(?:%|°|per ?cent|percent|thousand|million|billion|trillion|km|kg|mm|cm|"
              + "(?:kilo|milli|centi)?(?:met(?:re|er)|gram)s?|tonn?es?|tons?|lit(?:re|er)s?|hectares?|degrees?)(?!\\p{L}).*",
          Pattern.DOTALL);

  /** "12.5", "1,234,567", "1,234.5": this text has decimal points. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          NO_NUMBER
              + "(?:\\d+\\.\\d{1,2}|\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3},\\d{3}\\.\\d+)(?![\\p{N}]|[.,:/]\\d)");

  private final boolean comma;

  private Separators(boolean comma) {
    this.comma = comma;
  }

  static Separators of(Article article) {
    return new Separators(
        Conventions.of(article).decimalComma() && !ENGLISH.matcher(article.text()).find());
  }

  /** {@code text} with the same length and the separators of English. */
  String english(String text) {
    if (!comma) {
      return text;
    }
    StringBuilder english = new StringBuilder(text);
    Matcher number = EITHER.matcher(text);
    while (number.find()) {
      boolean point = number.group(1).equals(".");
      if (point || MEASURED.matcher(text.substring(number.end())).lookingAt()) {
        english.setCharAt(number.start(1), point ? ',' : '.');
      }
    }
    return english.toString();
  }

  /** Whether the digits of {@code numeral} mean here what they mean everywhere. */
  boolean plain(String numeral) {
    return !comma || !EITHER.matcher(numeral).find();
  }
}
