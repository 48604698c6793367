package org.stet.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.stet.spelling.EditDistance;

/**
 * Guesses which word of an input was meant; at most three slips, for a guess changes the reading.
 */
public final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /** The word of {@code known} that {@code word} is most likely a slip of, if any is near. */
  static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = word.toLowerCase(Locale.ROOT);
    int allowed = Math.max(1, Math.min(3, word.length() / 3));
    return known.stream()
        .filter(
            candidate ->
                EditDistance.between(folded, candidate.toLowerCase(Locale.ROOT)) <= allowed)
        .min(
            Comparator.comparingInt(
                candidate -> EditDistance.between(folded, candidate.toLowerCase(Locale.ROOT))));
  }

  /** A question to end an error message with, or nothing where no word is near. */
  public static String question(String word, Collection<String> known) {
    return to(word, known).map(near -> "; did you mean \"" + near + "\"?").orElse("");
  }
}
