package org.stet.engine.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.stet.spelling.EditDistance;

/** "Did you mean …?": the known word that a mistyped one is nearest to. */
public final class NearestWord {
  /** A longer list helps nobody. */
  private static final int MOST = 12;

  private NearestWord() {}

  /** "did you mean X?", or where nothing is near what there is; to be put behind a message. */
  public static String advice(String typed, Collection<String> known) {
    return of(typed, known)
        .map(word -> "did you mean \"" + word + "\"?")
        .orElseGet(() -> known.size() > MOST ? "nothing there has a name like it" : list(known));
  }

  private static String list(Collection<String> known) {
    return "choose one of: " + String.join(", ", known.stream().sorted().toList());
  }

  /** The word at the least edit distance, if it is at most a third of the letters away. */
  public static Optional<String> of(String typed, Collection<String> known) {
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(word -> distance(typed, word)))
        .filter(
            word ->
                distance(typed, word) <= Math.max(1, Math.max(typed.length(), word.length()) / 3));
  }

  private static int distance(String first, String second) {
    return EditDistance.between(first.toLowerCase(Locale.ROOT), second.toLowerCase(Locale.ROOT));
  }
}
