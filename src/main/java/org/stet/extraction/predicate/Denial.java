package org.stet.extraction.predicate;

import java.util.Set;
import org.stet.extraction.claim.Predication;

/** What a "not" leaves standing. */
final class Denial {
  private static final Set<String> REPLY = Set.of("comment", "respond", "reply", "reach", "return");

  private static final Set<String> DEGREES =
      Set.of(
          "seriously",
          "badly",
          "critically",
          "severely",
          "gravely",
          "fully",
          "completely",
          "entirely",
          "immediately",
          "directly",
          "publicly",
          "officially",
          "formally",
          "yet",
          "necessarily",
          "always",
          "only",
          "significantly",
          "greatly",
          "easily",
          "previously");

  private Denial() {}

  /** "Did not comment before this article appeared": whoever kept silent then may speak later. */
  static boolean unreached(Predication denied) {
    return REPLY.contains(denied.head().lemma());
  }

  /** "not seriously hurt" denies only how badly, "not immediately" only how soon. */
  static boolean degree(Predication denied) {
    return denied.sentence().children(denied.head()).stream()
        .anyMatch(child -> child.is("advmod") && DEGREES.contains(child.lemma()));
  }
}
