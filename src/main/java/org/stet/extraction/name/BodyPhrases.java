package org.stet.extraction.name;

import java.util.Locale;
import java.util.Optional;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** The common nouns by which a text calls a body beside its name: "the central bank, MNB". */
final class BodyPhrases {
  private BodyPhrases() {}

  /** The phrase before the name, or before the comma before it, if it ends in a body's noun. */
  static Optional<String> beside(NameUse use, NameLexicon lexicon) {
    ParsedSentence sentence = use.sentence();
    int end = use.first() - 1;
    if (end >= 1 && sentence.token(end).text().equals(",")) {
      end--;
    }
    if (end < 1
        || !sentence.token(end).tag().equals("NN")
        || !lexicon.isBody(sentence.token(end).lemma())) {
      return Optional.empty();
    }
    Token noun = sentence.token(end);
    Token before = sentence.token(end - 1);
    boolean part =
        before.tag().equals("JJ") && lexicon.countries().ofAdjective(before.text()).isEmpty()
            || before.tag().equals("NN");
    String phrase = part ? before.lemma() + " " + noun.lemma() : noun.lemma();
    return part ? Optional.of(phrase.toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** The key if both are the same, else none: a phrase for two bodies names neither. */
  static String one(String first, String second) {
    return first.equals(second) ? first : "";
  }
}
