package org.stet.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

  /** The key that {@code key}, which is none of them, must have been meant for, if any. */
  static Optional<String> meant(String key) {
    String same = ELSEWHERE.get(key.toLowerCase(Locale.ROOT));
    return same == null ? Nearest.to(key, ALL) : Optional.of(same);
  }
}
