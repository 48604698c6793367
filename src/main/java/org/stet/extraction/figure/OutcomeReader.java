package org.stet.extraction.figure;

import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Tells what befell those whom a number counts: "84 soldiers were killed", "killing 84", "84
 * deaths", "the toll rose to 84".
 *
 * <p>First the noun phrase itself, then the words right behind it and before it, then the tree.
 */
final class OutcomeReader {
  private final FigureLexicon.Outcomes lexicon;
  private final FigureLexicon.Persons persons;
  private final OutcomeWords words;
  private final AheadReader ahead;
  private final BehindReader following;

  OutcomeReader(FigureLexicon.Outcomes lexicon, FigureLexicon.Persons persons) {
    this.lexicon = lexicon;
    this.persons = persons;
    this.words = new OutcomeWords(lexicon);
    this.ahead = new AheadReader(lexicon);
    this.following = new BehindReader(lexicon, words);
  }

  /**
   * The outcome for {@code noun}, whose bound words begin at {@code start}; null if there is none.
   */
  String read(ParsedSentence sentence, Noun noun, int start) {
    if (noun.head() != null && lexicon.lives().contains(noun.lemma())) {
      return ahead.lives(sentence, start);
    }
    if (noun.head() != null && !isPerson(noun) && !isEventNoun(noun)) {
      return null;
    }
    String own = ownOutcome(sentence, noun);
    if (own != null) {
      return own;
    }
    String behind = following.read(sentence, noun);
    if (behind != null) {
      return behind;
    }
    String before = ahead.before(sentence, start);
    if (before != null) {
      return before;
    }
    if (noun.head() == null) {
      String toll = ahead.toll(sentence, start);
      if (toll != null) {
        return toll;
      }
    }
    String tree = byTree(sentence, noun);
    return tree != null ? tree : following.readJoined(sentence, noun);
  }

  private boolean isEventNoun(Noun noun) {
    return lexicon.outcomes().stream().anyMatch(outcome -> outcome.nouns().contains(noun.lemma()));
  }

  /** Whether the counted are people; a bare number may be. */
  boolean isPerson(Noun noun) {
    if (noun.head() == null) {
      return true;
    }
    String lemma = noun.lemma();
    return lexicon.people().contains(lemma)
        || persons.contains(lemma)
        || lexicon.anybody().contains(lemma)
        || lexicon.fighters().contains(lemma)
        || lexicon.members().contains(lemma)
        || lexicon.crowd().nouns().contains(lemma)
        || noun.head().tag().equals("NNPS")
        || lemma.matches(
                ".{3,}(?:man|men|woman|women|ist|ian|ees?|ants?|yers?|ots|cers?|kers?|ters?|ders?|mers?|ners?|vers?|gers?|tives?|ins|ors?)")
            && !lemma.matches(
                ".*(?:number|paper|river|letter|computer|quarter|order|power|tower|water|meter|chapter|centre|center|matter|shelter|helicopter|cover|border|tanker|theater|percent|restaurant|plant|committee|motor|door|floor|reactor|tractor|sector|factor|cabin|cooler|trailer|poster|barrier|carrier)s?");
  }

  /** "84 deaths", "three dead soldiers", "11 dead". */
  private String ownOutcome(ParsedSentence sentence, Noun noun) {
    for (FigureLexicon.Outcome outcome : lexicon.outcomes()) {
      if (noun.lemma() != null && outcome.nouns().contains(noun.lemma())) {
        return outcome.id();
      }
      for (Token word : noun.words()) {
        if (!word.equals(noun.head()) && OutcomeWords.describes(outcome, word)) {
          return outcome.id();
        }
      }
    }
    return null;
  }

  private String byTree(ParsedSentence sentence, Noun noun) {
    Token anchor = noun.anchor();
    for (int step = 0; step < 3 && anchor.is("conj"); step++) {
      anchor = sentence.head(anchor);
    }
    Token verb = sentence.head(anchor);
    if (verb == null) {
      return null;
    }
    String lemma = OutcomeWords.lemma(verb);
    boolean passive = anchor.relation().equals("nsubj:pass") || anchor.is("acl");
    String phrase = passive || anchor.is("nsubj") ? words.phrase(sentence, verb) : null;
    if (phrase != null) {
      return phrase;
    }
    for (FigureLexicon.Outcome outcome : lexicon.outcomes()) {
      boolean object = (anchor.is("obj") || passive) && outcome.object().contains(lemma);
      boolean subject = anchor.is("nsubj") && outcome.subject().contains(lemma);
      boolean state = anchor.is("nsubj") && outcome.adjectives().contains(lemma);
      if (object || subject || state) {
        return outcome.id();
      }
    }
    return null;
  }
}
