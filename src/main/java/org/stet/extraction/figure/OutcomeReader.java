package org.stet.extraction.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Tells what befell those whom a number counts: "84 soldiers were killed", "killing 84", "84
 * deaths", "the toll rose to 84".
 *
 * <p>First the noun phrase itself, then the words right behind it and before it, then the tree.
 */
final class OutcomeReader {
  private static final int WINDOW = 9;
  private static final int LONGEST_ASIDE = 16;
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "also",
          "who",
          "that",
          "which",
          "reportedly",
          "still",
          "to",
          "confirm",
          "believe",
          "fear",
          "report",
          "say",
          "list",
          "seriously",
          "slightly",
          "critically",
          "severely",
          "badly",
          "fatally",
          "lightly",
          "been",
          "already",
          "later",
          "presume",
          "know",
          "get",
          "do",
          "not",
          "apparently",
          "allegedly",
          "all",
          "go",
          "leave",
          "initially",
          "then",
          "either",
          "least",
          "at",
          "would",
          "could",
          "may",
          "might",
          "'s",
          "mortally",
          "gravely",
          "now",
          "feared",
          "reported",
          "believed",
          "confirmed");
  private static final Set<String> PASSIVE = Set.of("be", "get", "been");

  private final FigureLexicon.Outcomes lexicon;
  private final AheadReader ahead;

  OutcomeReader(FigureLexicon.Outcomes lexicon) {
    this.lexicon = lexicon;
    this.ahead = new AheadReader(lexicon);
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
    String behind = behind(sentence, noun);
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
    return byTree(sentence, noun);
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
        if (!word.equals(noun.head()) && describes(outcome, word)) {
          return outcome.id();
        }
      }
    }
    return null;
  }

  private static boolean describes(FigureLexicon.Outcome outcome, Token word) {
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

  /** The words right behind, light words skipped: "84 soldiers (who had been) killed". */
  private String behind(ParsedSentence sentence, Noun noun) {
    boolean passive = false;
    boolean clause = false;
    boolean participles = false;
    int from = noun.last().index() + 1;
    List<Token> tokens = sentence.tokens();
    int limit = Math.min(tokens.size(), from + WINDOW);
    int resume = afterAside(tokens, from);
    limit = Math.min(tokens.size(), resume + WINDOW);
    for (int i = resume; i < limit; i++) {
      Token token = tokens.get(i);
      String lemma = lemma(token);
      String tag = token.tag();
      String phrase = phrase(sentence, token);
      if (phrase != null
          && (passive
              || !tag.equals("VBD")
              || phrase.equals("killed")
              || phrase.equals("hospitalised"))) {
        return phrase;
      }
      for (FigureLexicon.Outcome outcome : lexicon.outcomes()) {
        boolean participle = tag.equals("VBN") || tag.equals("VBD") || tag.equals("JJ");
        boolean reduced = participle && !clauseSubject(sentence, token, noun);
        if (participle
            && outcome.object().contains(lemma)
            && (passive || reduced && !takesObject(sentence, token))) {
          return outcome.id();
        }
        boolean state = outcome.adjectives().contains(token.text().toLowerCase(Locale.ROOT));
        if (state || describes(outcome, token) && !token.isVerb()) {
          return outcome.id();
        }
        if (token.isVerb() && outcome.subject().contains(lemma)) {
          return outcome.id();
        }
      }
      if (PASSIVE.contains(lemma) && token.isVerb()) {
        passive = true;
      } else if (token.isVerb() && !LIGHT.contains(lemma) && (clause || passive)) {
        // "were shot and killed", "were hit and injured"
        participles = true;
      } else if (participles && token.tag().equals("CC")) {
        participles = true;
      } else if (!LIGHT.contains(lemma) && !tag.startsWith("RB") && !tag.equals("MD")) {
        if (!clause && (tag.equals("IN") || isNominal(token)) && i < from + 6 && !passive) {
          continue; // "three people in the car were killed"
        }
        return null;
      }
      clause |= token.isVerb();
    }
    return null;
  }

  /** Where the clause goes on after an aside: "four people, among them a girl, were injured". */
  private static int afterAside(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).text().equals(",")) {
      return from;
    }
    for (int i = from + 1; i < Math.min(tokens.size() - 1, from + LONGEST_ASIDE); i++) {
      boolean closes = tokens.get(i).text().equals(",");
      String next = lemma(tokens.get(i + 1));
      if (closes && (next.equals("be") || next.equals("have") || next.equals("die"))) {
        return i + 1;
      }
    }
    return from;
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || token.tag().equals("DT")
        || token.tag().startsWith("JJ")
        || token.tag().equals("PRP$");
  }

  private static boolean takesObject(ParsedSentence sentence, Token verb) {
    return verb.tag().equals("VBD")
        && sentence.child(verb, "obj") != null
        && sentence.child(verb, "obj").index() > verb.index();
  }

  private static boolean clauseSubject(ParsedSentence sentence, Token verb, Noun noun) {
    Token subject = sentence.child(verb, "nsubj");
    return verb.tag().equals("VBD")
        && subject != null
        && !subject.relation().equals("nsubj:pass")
        && takesObject(sentence, verb)
        && subject.index() <= noun.last().index();
  }

  /** "taken to hospital": the verb {@code token} with one of its words behind it. */
  private String phrase(ParsedSentence sentence, Token token) {
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

  private String byTree(ParsedSentence sentence, Noun noun) {
    Token anchor = noun.anchor();
    for (int step = 0; step < 3 && anchor.is("conj"); step++) {
      anchor = sentence.head(anchor);
    }
    Token verb = sentence.head(anchor);
    if (verb == null) {
      return null;
    }
    String lemma = lemma(verb);
    boolean passive = anchor.relation().equals("nsubj:pass") || anchor.is("acl");
    String phrase = passive || anchor.is("nsubj") ? phrase(sentence, verb) : null;
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

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
