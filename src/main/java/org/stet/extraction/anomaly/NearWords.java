package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that stand near one another in any order. A proverb is recognised so: translators agree on
 * its dog and its bacon, not on the words between.
 */
final class NearWords {
  /** From the first to the last of the words, in words. */
  private static final int WINDOW = 9;

  private final List<Set<String>> words = new ArrayList<>();

  NearWords(String together) {
    for (String word : together.trim().split("\\s+")) {
      words.add(new HashSet<>(List.of(word.split("\\|"))));
    }
  }

  Set<String> openings() {
    return words.get(0);
  }

  /**
   * First and last word of a match in which the word at {@code anchor} is the first of the set, or
   * null.
   */
  int[] match(List<PhraseWord> tokens, int anchor) {
    int from = anchor;
    int to = anchor;
    Set<Integer> used = new HashSet<>(Set.of(anchor));
    for (Set<String> word : words.subList(1, words.size())) {
      int at = nearest(tokens, anchor, word, used);
      if (at < 0) {
        return null;
      }
      used.add(at);
      from = Math.min(from, at);
      to = Math.max(to, at);
    }
    return to - from < WINDOW ? new int[] {from, to} : null;
  }

  private static int nearest(
      List<PhraseWord> tokens, int anchor, Set<String> word, Set<Integer> used) {
    for (int distance = 1; distance < WINDOW; distance++) {
      for (int at : new int[] {anchor - distance, anchor + distance}) {
        if (at >= 0 && at < tokens.size() && !used.contains(at) && tokens.get(at).is(word)) {
          return at;
        }
      }
    }
    return -1;
  }
}
