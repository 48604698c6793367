package org.stet.extraction.house;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling and the house spelling that it stands for; a house spelling stands for itself.
 *
 * <p>Found as it is written, in capitals ("KIEV"), and where it begins with a small letter also at
 * the beginning of a sentence ("Advisor"); with "'s" behind it, and with "s" from four letters on.
 * Another word that begins alike ("Kievan") is none.
 */
final class SpelledForm {
  private static final int SHORT = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final String form;
  private final String house;
  private final Pattern pattern;

  SpelledForm(String form, String house) {
    this.form = form.strip();
    this.house = house.strip();
    this.pattern =
        Pattern.compile(
            "(?:(?<exact>%s)|(?<capital>%s)|(?<capitals>%s))(?<ending>['’]%s[sS])?(?![\\p{L}\\p{M}\\p{N}])"
                .formatted(
                    loose(this.form),
                    loose(capital(this.form)),
                    loose(capitals(this.form)),
                    this.form.length() < SHORT ? "" : "?"));
  }

  /** A place at which the form stands, and what the house writes there. */
  record Found(int start, int end, String instead) {}

  String form() {
    return form;
  }

  String house() {
    return house;
  }

  boolean isHouse() {
    return form.equals(house);
  }

  /** The first word, in small letters, under which the form is looked up. */
  String firstWord() {
    Matcher word = WORD.matcher(form);
    return word.find() ? word.group().toLowerCase(Locale.ROOT) : "";
  }

  /** What stands in {@code text} where its first word begins at {@code start}; null if another. */
  Found at(String text, int start) {
    Matcher word = WORD.matcher(form);
    int from = start - (word.find() ? word.start() : 0);
    if (from < 0) {
      return null;
    }
    Matcher match = pattern.matcher(text).region(from, text.length());
    if (!match.lookingAt()) {
      return null;
    }
    String base =
        match.group("exact") != null
            ? house
            : match.group("capital") != null ? capital(house) : capitals(house);
    String ending = match.group("ending");
    return new Found(from, match.end(), ending == null ? base : base + ending);
  }

  /** The words with any white space between them, and either apostrophe in them. */
  private static String loose(String words) {
    StringBuilder pattern = new StringBuilder();
    for (String word : words.split("\\s+")) {
      pattern.append(pattern.isEmpty() ? "" : "\\s+");
      String[] parts = word.split("['’ʼ]", -1);
      for (int i = 0; i < parts.length; i++) {
        pattern.append(i == 0 ? "" : "['’ʼ]").append(Pattern.quote(parts[i]));
      }
    }
    return pattern.toString();
  }

  private static String capitals(String words) {
    return words.toUpperCase(Locale.ROOT);
  }

  private static String capital(String words) {
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }
}
