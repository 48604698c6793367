package org.stet.extraction.moment;

import java.util.List;
import java.util.Locale;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Tells from the verb which way a date looks: "on Thursday they will vote" looks ahead. */
final class Outlooks {
  private static final int LONGEST_CLIMB = 12;

  private final TimeLexicon lexicon;

  Outlooks(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Which way the word at {@code offset}, counted from the start of {@code sentence}, looks. */
  Outlook at(ParsedSentence sentence, int offset) {
    int place = sentence.fact().span().start() + offset;
    Token word =
        sentence.tokens().stream().filter(token -> token.end() > place).findFirst().orElse(null);
    boolean term = word != null && followsTermPreposition(sentence, word);
    for (int step = 0; word != null && step < LONGEST_CLIMB; step++) {
      if (lexicon.arranged().contains(word.lemma().toLowerCase(Locale.ROOT))
          && (word.tag().equals("VBN") || word.tag().equals("JJ"))) {
        return Outlook.FUTURE;
      }
      if (word.isVerb() || sentence.child(word, "cop") != null) {
        return ofVerb(sentence, word, term);
      }
      word = sentence.head(word);
    }
    return Outlook.OPEN;
  }

  private Outlook ofVerb(ParsedSentence sentence, Token verb, boolean term) {
    List<Token> helpers = sentence.children(verb);
    boolean future =
        helpers.stream()
            .anyMatch(
                child ->
                    child.is("aux")
                        && lexicon.future().contains(child.text().toLowerCase(Locale.ROOT)));
    boolean infinitive =
        helpers.stream().anyMatch(child -> child.tag().equals("TO") && child.is("mark"));
    if (future || infinitive) {
      return Outlook.FUTURE;
    }
    boolean past =
        verb.tag().equals("VBD")
            || verb.tag().equals("VBN")
            || helpers.stream().anyMatch(child -> child.tag().equals("VBD"));
    if (past) {
      return Outlook.PAST;
    }
    // "goes up from April", "continues till Friday": the present with a term looks ahead
    return term ? Outlook.FUTURE : Outlook.OPEN;
  }

  private static boolean followsTermPreposition(ParsedSentence sentence, Token word) {
    for (int i = word.index() - 1; i >= Math.max(0, word.index() - 3); i--) {
      String before = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (List.of("from", "until", "till", "by").contains(before)) {
        return true;
      }
    }
    return false;
  }
}
