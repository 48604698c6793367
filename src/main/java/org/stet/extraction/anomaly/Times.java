package org.stet.extraction.anomaly;

import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.Token;

/** Words for points of time. */
final class Times {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> SEASONS =
      Set.of("spring", "summer", "autumn", "winter", "yesterday", "morning", "noon");

  private Times() {}

  static boolean day(String word) {
    return DAYS.contains(StoryText.lower(word));
  }

  static boolean month(String word) {
    return MONTHS.contains(StoryText.lower(word));
  }

  static boolean year(String word) {
    return word.matches("(?:19|20)\\d{2}");
  }

  /**
   * Whether a point of time begins at {@code at}: "October", "last week", "2019", "the morning".
   */
  static boolean pointAt(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return false;
    }
    String word = tokens.get(at).text();
    if (day(word) || month(word) || year(word) || SEASONS.contains(StoryText.lower(word))) {
      return !word.equals("may") && !word.equals("march");
    }
    return StoryText.lower(word).matches("last|early|late|mid|this|the")
        && at + 1 < tokens.size()
        && (pointAt(tokens.subList(at + 1, at + 2), 0)
            || StoryText.lower(tokens.get(at + 1).text()).matches("week|month|year|weekend"));
  }
}
