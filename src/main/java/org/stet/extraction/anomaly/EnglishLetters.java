package org.stet.extraction.anomaly;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.stet.extraction.name.EnglishWords;

/**
 * How English a word looks by its letters: a model of letter trigrams over the common words of
 * English, smoothed by adding a constant.
 */
final class EnglishLetters {
  private static final double SMOOTHING = 0.1;
  private static final int LETTERS = 27;
  private static final EnglishLetters MODEL = new EnglishLetters();

  private final Map<String, Integer> threes = new HashMap<>();
  private final Map<String, Integer> twos = new HashMap<>();

  private EnglishLetters() {
    for (String word : EnglishWords.all()) {
      String padded = padded(word);
      for (int i = 0; i + 3 <= padded.length(); i++) {
        threes.merge(padded.substring(i, i + 3), 1, Integer::sum);
        twos.merge(padded.substring(i, i + 2), 1, Integer::sum);
      }
    }
  }

  /**
   * Mean bits a letter of {@code word}: common English words have some 3.3, words of other
   * languages 4 and more.
   */
  static double bits(String word) {
    String padded = padded(word.toLowerCase(Locale.ROOT));
    double bits = 0;
    for (int i = 0; i + 3 <= padded.length(); i++) {
      int three = MODEL.threes.getOrDefault(padded.substring(i, i + 3), 0);
      int two = MODEL.twos.getOrDefault(padded.substring(i, i + 2), 0);
      bits -= Math.log((three + SMOOTHING) / (two + SMOOTHING * LETTERS)) / Math.log(2);
    }
    return bits / (padded.length() - 2);
  }

  private static String padded(String word) {
    return "^^" + word + "$";
  }
}
