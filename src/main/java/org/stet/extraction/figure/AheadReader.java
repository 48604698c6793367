package org.stet.extraction.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Reads the words in front of a number that tell what befell those it counts. */
final class AheadReader {
  private static final int TOLL_WINDOW = 14;
  private static final int COMPANY_WINDOW = 8;
  private static final Set<String> COMPANY = Set.of("along", "together");

  private final FigureLexicon.Outcomes lexicon;

  AheadReader(FigureLexicon.Outcomes lexicon) {
    this.lexicon = lexicon;
  }

  /** "killing 84", "killed at least 84", "left 11 people dead" comes from behind. */
  String before(ParsedSentence sentence, int start) {
    Token verb = lastBefore(sentence, start);
    if (verb != null && verb.index() > 0) {
      Token earlier = sentence.token(verb.index() - 1);
      if (verb.text().equals("of")) {
        return event(earlier);
      }
      if (verb.text().equals("to")) {
        return earlier.isNoun() && lexicon.harms().contains(lemma(earlier)) ? "wounded" : null;
      }
      if (verb.text().equals("with") && COMPANY.contains(lemma(earlier))) {
        return companion(sentence, earlier);
      }
    }
    if (verb == null || !verb.isVerb() && !verb.tag().equals("NN")) {
      return null;
    }
    boolean passive =
        sentence.child(verb, "aux:pass") != null || sentence.child(verb, "nsubj:pass") != null;
    if (passive) {
      return null;
    }
    return lexicon.outcomes().stream()
        .filter(outcome -> outcome.object().contains(lemma(verb)) && verb.isVerb())
        .map(FigureLexicon.Outcome::id)
        .findFirst()
        .orElse(null);
  }

  /** "was shot along <u>with three others</u>": what befell the one befell the others. */
  private String companion(ParsedSentence sentence, Token along) {
    for (int i = along.index() - 1; i >= Math.max(0, along.index() - COMPANY_WINDOW); i--) {
      Token verb = sentence.token(i);
      if (!verb.isVerb()) {
        continue;
      }
      boolean suffered =
          sentence.child(verb, "aux:pass") != null
              || sentence.child(verb, "nsubj:pass") != null
              || sentence.child(verb, "obj") != null;
      return lexicon.outcomes().stream()
          .filter(
              outcome ->
                  suffered && outcome.object().contains(lemma(verb))
                      || outcome.subject().contains(lemma(verb)))
          .map(FigureLexicon.Outcome::id)
          .findFirst()
          .orElse(null);
    }
    return null;
  }

  /** "the deaths of 84 miners", "the killing of a guard". */
  private String event(Token noun) {
    boolean event = noun.tag().startsWith("NN") || noun.tag().equals("VBG");
    return lexicon.outcomes().stream()
        .filter(outcome -> event && outcome.nouns().contains(lemma(noun)))
        .filter(outcome -> outcome.id().equals("killed"))
        .map(FigureLexicon.Outcome::id)
        .findFirst()
        .orElse(null);
  }

  String lives(ParsedSentence sentence, int start) {
    Token verb = lastBefore(sentence, start);
    return verb != null && (lexicon.takers().contains(lemma(verb)) || lemma(verb).equals("lose"))
        ? "killed"
        : null;
  }

  private static Token lastBefore(ParsedSentence sentence, int start) {
    Token last = null;
    for (Token token : sentence.tokens()) {
      if (token.end() <= start) {
        last = token;
      }
    }
    return last;
  }

  /** "the death toll rose to 84", "a death toll of 84", "the dead numbered 84". */
  String toll(ParsedSentence sentence, int start) {
    Token last = lastBefore(sentence, start);
    if (last == null) {
      return null;
    }
    int from = Math.max(0, last.index() - TOLL_WINDOW);
    String words =
        sentence.tokens().subList(from, last.index() + 1).stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .reduce("", (a, b) -> a + " " + b);
    boolean led =
        List.of(
                "to",
                "at",
                "of",
                "is",
                "was",
                "reached",
                "numbered",
                "hit",
                ":",
                "passed",
                "number",
                "stands")
            .contains(last.text().toLowerCase(Locale.ROOT));
    if (!led) {
      return null;
    }
    if (words.contains(" the dead ") && lemma(last).equals("number")) {
      return "killed";
    }
    for (FigureLexicon.Outcome outcome : lexicon.outcomes()) {
      for (String toll : outcome.tolls()) {
        if (words.contains(" " + toll + " ")) {
          return outcome.id();
        }
      }
    }
    return null;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
