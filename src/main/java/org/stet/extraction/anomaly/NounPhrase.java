package org.stet.extraction.anomaly;

import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Where a noun phrase begins and ends, by parts of speech alone: trees of damaged text mislead. */
final class NounPhrase {
  private static final Set<String> INSIDE =
      Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "HYPH");

  private NounPhrase() {}

  /** Index of the first word of the phrase that ends at {@code last}. */
  static int start(ParsedSentence sentence, int last) {
    int first = last;
    while (first > 0 && inside(sentence.token(first - 1))) {
      first--;
      if (sentence.token(first).tag().equals("DT")) {
        break;
      }
    }
    return first;
  }

  /** Index after the last word of the phrase that begins at {@code first}. */
  static int end(ParsedSentence sentence, int first) {
    int end = first;
    while (end < sentence.tokens().size() && inside(sentence.token(end))) {
      end++;
    }
    return end;
  }

  /** Whether {@code token} is a verb that needs a subject. */
  static boolean finite(Token token) {
    return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag());
  }

  private static boolean inside(Token token) {
    return INSIDE.contains(token.tag());
  }
}
