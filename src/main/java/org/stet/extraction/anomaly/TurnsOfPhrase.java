package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.lexicon.LexiconException;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.fact.AnomalyType;

/**
 * What stands in one file of {@code turns/}: the turns of phrase of one language and its
 * neighbours.
 *
 * @param calques phrases rendered word for word
 * @param falseFriends words that mean another thing in English
 * @param idioms figures of speech that English does not have
 */
record TurnsOfPhrase(
    List<Phrases.Entry> calques, List<Phrases.Entry> falseFriends, List<Phrases.Entry> idioms) {
  private static final double CONFIDENCE = 0.5;

  private static final List<String> FILES =
      List.of(
          "swedish",
          "norwegian",
          "danish",
          "finnish",
          "german",
          "dutch",
          "spanish",
          "portuguese",
          "italian",
          "french",
          "polish",
          "russian",
          "turkish",
          "hungarian",
          "arabic",
          "chinese",
          "czech",
          "romanian",
          "ukrainian",
          "persian",
          "hindi",
          "japanese",
          "korean",
          "greek");

  /**
   * One sign for each kind, over all languages.
   *
   * @throws LexiconException if a file is missing or wrong
   */
  static List<AnomalySign> signs(LexiconFiles lexicon) {
    List<Phrases.Entry> calques = new ArrayList<>();
    List<Phrases.Entry> falseFriends = new ArrayList<>();
    List<Phrases.Entry> idioms = new ArrayList<>();
    for (String file : FILES) {
      TurnsOfPhrase turns = lexicon.read("turns/" + file + ".yaml", TurnsOfPhrase.class);
      calques.addAll(turns.calques());
      falseFriends.addAll(turns.falseFriends());
      idioms.addAll(turns.idioms());
    }
    return List.of(
        new PhraseSign(AnomalyType.CALQUE, new Phrases(CONFIDENCE, false, calques)),
        new PhraseSign(AnomalyType.FALSE_FRIEND, new Phrases(CONFIDENCE, false, falseFriends)),
        new PhraseSign(AnomalyType.LITERAL_IDIOM, new Phrases(CONFIDENCE, true, idioms)));
  }
}
