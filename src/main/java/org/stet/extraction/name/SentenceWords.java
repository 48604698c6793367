package org.stet.extraction.name;

import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** The words of a sentence that tell what it is about. */
final class SentenceWords {
  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "say", "tell", "make", "take", "get", "go", "come", "people", "year");

  private SentenceWords() {}

  /** Lemmas of nouns, verbs and adjectives, and names, all in plain letters. */
  static Set<String> content(ParsedSentence sentence) {
    Set<String> words = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      boolean content =
          token.isNoun()
              || token.isVerb() && !token.tag().equals("MD")
              || token.tag().startsWith("JJ");
      String word = Letters.plain(token.lemma());
      if (content && word.length() > 2 && !LIGHT.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** How many content words two sentences share. */
  static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }
}
