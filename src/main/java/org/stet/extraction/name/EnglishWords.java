package org.stet.extraction.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The common words of English, to tell a name from a word that a translation has capitalised. */
public final class EnglishWords {
  private static final Set<String> WORDS = load();

  private EnglishWords() {}

  /** Whether {@code word}, in any case and with a regular ending, is a common word. */
  public static boolean contains(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.contains(lower)
        || without(lower, "s")
        || without(lower, "es")
        || without(lower, "ed")
        || without(lower, "d")
        || without(lower, "ing")
        || without(lower, "ly")
        || (lower.endsWith("ies") && WORDS.contains(lower.substring(0, lower.length() - 3) + "y"));
  }

  /** Every word of the list, in lower case. */
  public static Set<String> all() {
    return Collections.unmodifiableSet(WORDS);
  }

  private static boolean without(String word, String ending) {
    return word.length() > ending.length() + 2
        && word.endsWith(ending)
        && WORDS.contains(word.substring(0, word.length() - ending.length()));
  }

  private static Set<String> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                EnglishWords.class.getResourceAsStream("english-words.txt"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
