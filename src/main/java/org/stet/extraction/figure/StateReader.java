package org.stet.extraction.figure;

import java.util.Locale;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Reads a phrase that hangs on the counted without a verb and tells how they are: "three others
 * with serious injuries", "two in critical condition".
 */
final class StateReader {
  private static final int LONGEST = 7;

  private final FigureLexicon.Outcomes lexicon;

  StateReader(FigureLexicon.Outcomes lexicon) {
    this.lexicon = lexicon;
  }

  /** The outcome that the phrase at {@code from} tells; null if there is none. */
  String read(ParsedSentence sentence, int from) {
    if (from + 1 >= sentence.tokens().size()) {
      return null;
    }
    String first = sentence.token(from).text().toLowerCase(Locale.ROOT);
    if (first.equals("with")) {
      Token head = head(sentence, from + 1);
      boolean harm = head != null && lexicon.harms().contains(OutcomeWords.lemma(head));
      return harm ? "wounded" : null;
    }
    Token head = first.equals("in") ? head(sentence, from + 1) : null;
    if (head == null) {
      return null;
    }
    String state = sentence.token(head.index() - 1).text() + " " + head.text();
    return lexicon.states().contains(state.toLowerCase(Locale.ROOT)) ? "hospitalised" : null;
  }

  /** The last noun of the noun phrase that begins at {@code from}, or null. */
  private static Token head(ParsedSentence sentence, int from) {
    int limit = Math.min(sentence.tokens().size(), from + LONGEST);
    Token head = null;
    for (int i = from; i < limit && belongs(sentence.token(i), head != null); i++) {
      head = sentence.token(i).isNoun() ? sentence.token(i) : head;
    }
    return head;
  }

  private static boolean belongs(Token token, boolean named) {
    String tag = token.tag();
    boolean qualifies =
        tag.equals("DT")
            || tag.startsWith("JJ")
            || tag.startsWith("RB")
            || tag.equals("CC")
            || tag.equals("CD")
            || tag.equals("HYPH")
            || tag.equals("PRP$")
            || tag.equals("VBN")
            || tag.equals("VBG");
    return token.isNoun() || !named && qualifies || tag.equals("HYPH") || tag.equals("VBG");
  }
}
