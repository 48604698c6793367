package org.stet.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The keys that front matter may have. */
final class FrontMatterKeys {
  static final List<String> ALL = List.of("headline", "outlet", "published", "role", "language");

  /** What other tools call the same thing. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("title", "headline"),
          Map.entry("date", "published"),
          Map.entry("datetime", "published"),
          Map.entry("pubdate", "published"),
          Map.entry("publisher", "outlet"),
          Map.entry("source", "outlet"),
          Map.entry("site", "outlet"),
          Map.entry("lang", "language"),
          Map.entry("locale", "language"));

  private FrontMatterKeys() {}

  /** What to do about {@code key}, which is not one of them; the end of an error message. */
  static String advice(String key) {
    String meant = ELSEWHERE.get(key.toLowerCase(Locale.ROOT));
    if (meant != null) {
      return "; did you mean \"" + meant + "\"?";
    }
    String question = Nearest.question(key, ALL);
    return question.isEmpty() ? "; it may have " + String.join(", ", ALL) : question;
  }
}
