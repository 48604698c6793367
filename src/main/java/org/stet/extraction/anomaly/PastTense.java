package org.stet.extraction.anomaly;

import java.util.List;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Whether what a word goes with is told as past. */
final class PastTense {
  private static final int DEPTH = 6;

  private PastTense() {}

  /**
   * Whether the nearest verb above {@code word} is in the past, and no preposition comes between:
   * what "was set for this Sunday" is to come.
   */
  static boolean governs(ParsedSentence sentence, Token word) {
    List<Token> tokens = sentence.tokens();
    if (word.index() > 0 && tokens.get(word.index() - 1).tag().equals("IN")) {
      return false;
    }
    Token up = word;
    for (int i = 0; i < DEPTH && up.head() >= 0; i++) {
      up = tokens.get(up.head());
      if (up.isVerb()) {
        return up.tag().equals("VBD") || up.tag().equals("VBN") && auxiliaryIsPast(tokens, up);
      }
    }
    return false;
  }

  private static boolean auxiliaryIsPast(List<Token> tokens, Token verb) {
    List<Token> auxiliaries =
        tokens.stream().filter(token -> token.head() == verb.index() && token.is("aux")).toList();
    return !auxiliaries.isEmpty()
        && auxiliaries.stream()
            .allMatch(
                token ->
                    token.tag().equals("VBD")
                        || token.lemma().equals("have")
                        || token.tag().equals("VBN"));
  }
}
