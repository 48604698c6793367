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

  /**
   * "taken to hospital": the verb {@code token} with one of its words behind it. In "two men took a
   * boy to hospital" it befalls the object, so that it tells nothing of the subject.
   */
  String phrase(ParsedSentence sentence, Token token) {
    if (!token.isVerb()) {
      return null;
    }
    Token object = active(sentence, token) ? sentence.child(token, "obj") : null;
    for (FigureLexicon.Phrase phrase : lexicon.phrases()) {
      if (!phrase.verbs().contains(lemma(token))) {
        continue;
      }
      for (int i = token.index() + 1;
          i < Math.min(sentence.tokens().size(), token.index() + 8);
          i++) {
        boolean led = phrase.before().isEmpty() || isLed(phrase, sentence, token.index(), i);
        if (!led || !isWord(phrase, sentence, i)) {
          continue;
        }
        boolean between = object != null && object.index() > token.index() && object.index() < i;
        return between && !isWord(phrase, sentence, object.index()) ? null : phrase.outcome();
      }
    }
    return null;
  }

  /** Whether one of the words before comes close before {@code at}, or opens its noun phrase. */
  private static boolean isLed(
      FigureLexicon.Phrase phrase, ParsedSentence sentence, int verb, int at) {
    for (int i = at - 1; i > verb; i--) {
      Token token = sentence.token(i);
      if (phrase.before().contains(token.text())) {
        return true;
      }
      if (i < at - 2 && !isInside(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isInside(Token token) {
    String tag = token.tag();
    return token.isNoun()
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("CC")
        || tag.equals("CD")
        || tag.equals("HYPH")
        || tag.equals("PRP$");
  }

  private static boolean active(ParsedSentence sentence, Token verb) {
    return verb.tag().equals("VBD")
        && sentence.child(verb, "aux:pass") == null
        && sentence.child(verb, "nsubj:pass") == null;
  }

  /** Whether a word of {@code phrase} ends at {@code at}: "hospital", "intensive care". */
  private static boolean isWord(FigureLexicon.Phrase phrase, ParsedSentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.is("compound") && sentence.head(token).index() == at + 1) {
      return false; // "hospital management"
    }
    if (phrase.nouns().contains(lemma(token))) {
      return true;
    }
    return at > 0
        && phrase
            .nouns()
            .contains(
                (sentence.token(at - 1).text() + " " + token.text()).toLowerCase(Locale.ROOT));
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
