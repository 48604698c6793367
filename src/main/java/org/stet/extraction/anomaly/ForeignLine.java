package org.stet.extraction.anomaly;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.extraction.name.EnglishWords;

/** Tells a line of another language by its words, of which English knows but few. */
final class ForeignLine {
  private static final int FEWEST = 3;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private ForeignLine() {}

  /** Whether most words of {@code line} in lower case are not English; false for short lines. */
  static boolean is(String line) {
    List<String> words =
        BETWEEN_WORDS
            .splitAsStream(line)
            .filter(word -> word.length() > 1 && Character.isLowerCase(word.codePointAt(0)))
            .toList();
    long known = words.stream().filter(EnglishWords::contains).count();
    return words.size() >= FEWEST && known * 2 < words.size();
  }
}
