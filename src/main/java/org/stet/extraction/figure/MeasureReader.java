package org.stet.extraction.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Tells crowds and damage from other counts, by what those who are counted do or suffer. */
final class MeasureReader {
  private static final int WINDOW = 8;

  private final FigureLexicon.Outcomes lexicon;
  private final OutcomeReader outcomes;

  MeasureReader(FigureLexicon.Outcomes lexicon, OutcomeReader outcomes) {
    this.lexicon = lexicon;
    this.outcomes = outcomes;
  }

  /** Whether {@code noun} counts people who gather. */
  boolean isCrowd(ParsedSentence sentence, Noun noun) {
    boolean ofThem = noun.head() == null && isOfThem(sentence, noun.numeral());
    if (!ofThem && (noun.head() == null || noun.partitive() || !outcomes.isPerson(noun))) {
      return false;
    }
    if (!ofThem && lexicon.crowd().nouns().contains(noun.lemma())) {
      return true;
    }
    for (int i = noun.last().index() + 1;
        i < Math.min(sentence.tokens().size(), noun.last().index() + WINDOW);
        i++) {
      Token token = sentence.token(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.isVerb() && lexicon.crowd().subject().contains(lemma)) {
        return gathers(sentence, token, lemma);
      }
      if (token.tag().equals("CC")
          || token.tag().equals("WP")
          || token.text().equals(",")
          || token.text().equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "5,000 of them turned out". */
  private static boolean isOfThem(ParsedSentence sentence, Token numeral) {
    return numeral.index() + 2 < sentence.tokens().size()
        && sentence.token(numeral.index() + 1).text().equals("of")
        && sentence.token(numeral.index() + 2).text().equals("them");
  }

  private boolean gathers(ParsedSentence sentence, Token verb, String lemma) {
    Map<String, Set<String>> with = lexicon.crowd().with();
    if (!with.containsKey(lemma)) {
      return true;
    }
    return sentence.tokens().stream()
        .skip(verb.index() + 1L)
        .limit(5)
        .anyMatch(token -> with.get(lemma).contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** The verb that tells what harm came to the things counted, or null. */
  String damage(ParsedSentence sentence, Noun noun, int start) {
    if (noun.head() == null || outcomes.isPerson(noun)) {
      return null;
    }
    boolean passive = false;
    List<Token> tokens = sentence.tokens();
    for (int i = noun.last().index() + 1;
        i < Math.min(tokens.size(), noun.last().index() + WINDOW);
        i++) {
      Token token = tokens.get(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      boolean participle = token.tag().equals("VBN");
      if (participle && lexicon.damage().object().contains(lemma)) {
        return lemma;
      }
      if (token.isVerb() && lexicon.damage().subject().contains(lemma)) {
        return lemma;
      }
      passive |= lemma.equals("be");
      boolean light = passive || lemma.equals("have") || token.tag().startsWith("RB");
      if (!light || token.tag().equals("CC")) {
        break;
      }
    }
    Token before = null;
    for (Token token : tokens) {
      if (token.end() <= start) {
        before = token;
      }
    }
    boolean active =
        before != null
            && before.isVerb()
            && lexicon.damage().object().contains(before.lemma().toLowerCase(Locale.ROOT));
    return active ? before.lemma().toLowerCase(Locale.ROOT) : null;
  }
}
