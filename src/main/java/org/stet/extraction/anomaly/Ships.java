package org.stet.extraction.anomaly;

import java.util.List;
import org.stet.extraction.syntax.ParsedSentence;

/** Where ships are spoken of: English itself calls them "she". */
final class Ships {
  private static final String SHIP =
      "ferry|ship|vessel|tanker|freighter|yacht|trawler|frigate|boat|tug|liner|warship|destroyer"
          + "|sail|aboard|launch|dock|moor|anchor|berth|crew|knot|hull|deck";

  private Ships() {}

  /** Whether a sentence from {@code from} to {@code at} has a word of ships. */
  static boolean near(List<ParsedSentence> sentences, int from, int at) {
    return sentences.subList(from, at + 1).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> StoryText.lower(token.lemma()).matches(SHIP));
  }
}
