package org.stet.extraction.figure;

import java.util.Locale;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Knows the words that tell an outcome by themselves or with a few words behind them. */
final class OutcomeWords {
  private final FigureLexicon.Outcomes lexicon;

  OutcomeWords(FigureLexicon.Outcomes lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether {@code word} is an adjective or participle that tells {@code outcome}. */
  static boolean describes(FigureLexicon.Outcome outcome, Token word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    boolean participle =
        word.tag().equals("VBN") || word.tag().equals("JJ") || word.tag().equals("VBD");
    return outcome.adjectives().contains(lower)
        || (outcome.nouns().contains(lower) && !word.tag().startsWith("NN"))
        || (participle && outcome.object().contains(lemma(word)))
        || (participle
            && outcome.object().stream().anyMatch(verb -> lower.equals(participleOf(verb))));
  }

  private static String participleOf(String verb) {
    return verb.endsWith("e") ? verb + "d" : verb + "ed";
  }

  /** "taken to hospital": the verb {@code token} with one of its words behind it. */
  String phrase(ParsedSentence sentence, Token token) {
    if (!token.isVerb()) {
      return null;
    }
    for (FigureLexicon.Phrase phrase : lexicon.phrases()) {
      if (!phrase.verbs().contains(lemma(token))) {
        continue;
      }
      for (int i = token.index() + 1;
          i < Math.min(sentence.tokens().size(), token.index() + 6);
          i++) {
        boolean led =
            phrase.before().isEmpty()
                || phrase.before().contains(sentence.token(i - 1).text())
                || (i > 1 && phrase.before().contains(sentence.token(i - 2).text()))
                || (i > 2 && phrase.before().contains(sentence.token(i - 3).text()));
        if (led && phrase.nouns().contains(lemma(sentence.token(i)))) {
          return phrase.outcome();
        }
      }
    }
    return null;
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
