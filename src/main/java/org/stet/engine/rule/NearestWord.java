package org.stet.engine.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

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

  /** Levenshtein distance without regard to case. */
  private static int distance(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
