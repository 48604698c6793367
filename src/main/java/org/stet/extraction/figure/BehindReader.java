package org.stet.extraction.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Reads the words behind a noun phrase that tell what befell those it counts. */
final class BehindReader {
  private static final int WINDOW = 9;
  private static final int LONGEST_ASIDE = 16;
  private static final int LONGEST_LIST = 30;
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

  private static final String KILLED = "killed";
  private static final Set<String> FATALLY = Set.of("fatally", "mortally");

  private final FigureLexicon.Outcomes lexicon;
  private final OutcomeWords words;
  private final StateReader states;

  BehindReader(FigureLexicon.Outcomes lexicon, OutcomeWords words) {
    this.lexicon = lexicon;
    this.words = words;
    this.states = new StateReader(lexicon);
  }

  /** The words right behind, light words skipped: "84 soldiers (who had been) killed". */
  String read(ParsedSentence sentence, Noun noun) {
    int from = noun.last().index() + 1;
    List<Token> tokens = sentence.tokens();
    if (from < tokens.size() && FATALLY.contains(OutcomeWords.lemma(tokens.get(from)))) {
      return KILLED; // "four were shot, one fatally"
    }
    String state = states.read(sentence, from);
    return state != null ? state : read(sentence, noun, from);
  }

  /** The words behind a second noun phrase: "leaving two men and <u>a woman</u> dead". */
  String readJoined(ParsedSentence sentence, Noun noun) {
    List<Token> tokens = sentence.tokens();
    int at = noun.last().index() + 1;
    if (at >= tokens.size() || !tokens.get(at).text().equals("and")) {
      return null;
    }
    int limit = Math.min(tokens.size(), at + WINDOW);
    boolean person = false;
    for (int i = at + 1; i < limit; i++) {
      Token token = tokens.get(i);
      boolean inside = isNominal(token) || token.tag().equals("CD") || token.tag().equals("HYPH");
      boolean state =
          lexicon.outcomes().stream()
              .anyMatch(outcome -> OutcomeWords.describes(outcome, token) && !token.isNoun());
      if (state || !inside) {
        return person ? read(sentence, noun, i) : null;
      }
      person |= token.isNoun();
    }
    return null;
  }

  private String read(ParsedSentence sentence, Noun noun, int from) {
    boolean passive = false;
    boolean clause = false;
    boolean participles = false;
    List<Token> tokens = sentence.tokens();
    int limit = Math.min(tokens.size(), from + WINDOW);
    int resume = afterAside(tokens, from, noun.head() != null);
    limit = Math.min(tokens.size(), resume + WINDOW);
    for (int i = resume; i < limit; i++) {
      Token token = tokens.get(i);
      String lemma = OutcomeWords.lemma(token);
      String tag = token.tag();
      String phrase = words.phrase(sentence, token);
      if (phrase != null
          && (passive
              || !tag.equals("VBD")
              || phrase.equals(KILLED)
              || phrase.equals("wounded")
              || phrase.equals("hospitalised"))) {
        return phrase;
      }
      for (FigureLexicon.Outcome outcome : lexicon.outcomes()) {
        boolean participle = tag.equals("VBN") || tag.equals("VBD") || tag.equals("JJ");
        boolean reduced = participle && !clauseSubject(sentence, token, noun);
        if (participle
            && outcome.object().contains(lemma)
            && (passive || reduced && !takesObject(sentence, token))) {
          return endsInDeath(tokens, i) ? KILLED : outcome.id();
        }
        boolean state = outcome.adjectives().contains(token.text().toLowerCase(Locale.ROOT));
        if (state || OutcomeWords.describes(outcome, token) && !token.isVerb()) {
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

  /**
   * Where the clause goes on after an aside: "four people, among them a girl, were injured", "three
   * others, a man, a woman and a boy were injured".
   */
  private static int afterAside(List<Token> tokens, int from, boolean named) {
    if (from >= tokens.size() || !tokens.get(from).text().equals(",")) {
      return from;
    }
    boolean list = false;
    int longest = named ? LONGEST_LIST : LONGEST_ASIDE;
    for (int i = from + 1; i < Math.min(tokens.size() - 1, from + longest); i++) {
      Token token = tokens.get(i);
      if (token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VBN")) {
        return from;
      }
      list |= token.text().equals("and");
      boolean closes = token.text().equals(",") || named && list && token.isNoun();
      String next = OutcomeWords.lemma(tokens.get(i + 1));
      if (closes && (next.equals("be") || next.equals("have") || next.equals("die"))) {
        return i + 1;
      }
    }
    return from;
  }

  /** "fatally shot", "shot and killed", "wounded and later died": the worst counts. */
  private boolean endsInDeath(List<Token> tokens, int at) {
    if (at > 0 && FATALLY.contains(OutcomeWords.lemma(tokens.get(at - 1)))) {
      return true;
    }
    boolean joined = false;
    for (int i = at + 1; i < Math.min(tokens.size(), at + 5); i++) {
      Token token = tokens.get(i);
      String lemma = OutcomeWords.lemma(token);
      if (joined && token.isVerb() && isDeath(lemma)) {
        return true;
      }
      joined |= lemma.equals("and");
      boolean light = lemma.equals("and") || token.tag().startsWith("RB");
      if (!light && !token.text().equals(",") && !token.tag().equals("VBN")) {
        return false;
      }
    }
    return false;
  }

  private boolean isDeath(String lemma) {
    return lexicon.outcomes().stream()
        .filter(outcome -> outcome.id().equals(KILLED))
        .anyMatch(outcome -> outcome.object().contains(lemma) || outcome.subject().contains(lemma));
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
}
