package org.stet.configuration;

import java.util.List;
import java.util.Map;
import org.stet.reading.Nearest;
import org.stet.reading.Shown;

/** The keys that a project file may have. */
final class ProjectKeys {
  static final List<String> ALL =
      List.of(
          "rules",
          "disable",
          "severity",
          "spellings",
          "locale",
          "outlets",
          "fail-level",
          "suppressions");

  /** What other tools call the same thing. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "ignore", "disable",
          "exclude", "disable",
          "severities", "severity",
          "levels", "severity",
          "words", "spellings",
          "language", "locale",
          "lang", "locale",
          "trusted", "outlets",
          "baseline", "suppressions");

  private ProjectKeys() {}

  /** What to do about {@code key}, which is none of {@code known}. */
  static String unknown(String key, List<String> known) {
    String near = Nearest.question(key, known);
    if (near.isEmpty() && known == ALL && ELSEWHERE.containsKey(key)) {
      near = "; did you mean \"" + ELSEWHERE.get(key) + "\"?";
    }
    return "there is no setting %s%s"
        .formatted(
            Shown.quoted(key),
            near.isEmpty() ? "; the settings are " + String.join(", ", known) : near);
  }
}
