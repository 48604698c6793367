package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * A word as phrases are compared with it.
 *
 * @param token where it stands
 * @param text its characters in lower case
 * @param lemma its dictionary form in lower case
 * @param parts the words that hyphens join in it, in lower case; itself where there is no hyphen
 * @param openings what a phrase may begin with that begins here: text, lemma, and the words before
 *     the first hyphen
 */
record PhraseWord(
    Token token, String text, String lemma, List<String> parts, Set<String> openings) {

  /** The words of {@code sentence} but for lone hyphens. */
  static List<PhraseWord> of(ParsedSentence sentence) {
    List<PhraseWord> words = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      if (!hyphen(token.text())) {
        words.add(of(token));
      }
    }
    return words;
  }

  private static boolean hyphen(String text) {
    return text.equals("-") || text.equals("–") || text.equals("‐");
  }

  private static PhraseWord of(Token token) {
    String text = StoryText.lower(token.text());
    String lemma = StoryText.lower(token.lemma());
    int hyphen = token.text().indexOf('-');
    Set<String> openings = new LinkedHashSet<>();
    openings.add(text);
    openings.add(lemma);
    if (hyphen > 0) {
      openings.add(StoryText.lower(token.text().substring(0, hyphen)));
    }
    List<String> parts = hyphen < 0 ? List.of(text) : List.of(text.split("-"));
    return new PhraseWord(token, text, lemma, parts, openings);
  }

  /** Whether it is one of {@code words}, in whatever inflected form. */
  boolean is(Set<String> words) {
    return words.contains(text) || words.contains(lemma);
  }
}
