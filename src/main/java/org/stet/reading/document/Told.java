package org.stet.reading.document;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.stet.fact.Publication;
import org.stet.reading.Dates;

/** What files say of themselves, as articles have it. What cannot be understood is not told. */
public final class Told {
  private static final int LONGEST = 100;

  private Told() {}

  /**
   * The time of publication.
   *
   * @param words ISO 8601, with or without a colon in the offset; or null
   */
  public static Optional<Publication> published(String words) {
    if (words == null || words.length() > LONGEST) {
      return Optional.empty();
    }
    String iso = words.strip().replaceFirst("(T?\\d\\d:\\d\\d.*[+-]\\d\\d)(\\d\\d)$", "$1:$2");
    return Dates.publication(iso);
  }

  /** The BCP 47 tag that {@code words} ("en", "en_US") mean; null where they are none. */
  public static String language(String words) {
    if (words == null || words.isBlank() || words.length() > LONGEST) {
      return null;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(words.strip().replace('_', '-')).build();
      boolean known = locale.getLanguage().length() >= 2 && locale.getLanguage().length() <= 3;
      return known ? locale.toLanguageTag() : null;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
