package org.stet.extraction.anomaly;

import java.util.List;

/**
 * What stands in {@code calques.yaml}, {@code false-friends.yaml}, {@code idioms.yaml} and {@code
 * honorifics.yaml}.
 *
 * @param confidence of an entry that gives none, 0 to 1
 * @param quoted whether an entry that does not say so counts between quotation marks
 * @param entries the phrases
 */
record Phrases(double confidence, boolean quoted, List<Entry> entries) {

  /**
   * A phrase that original English practically never has.
   *
   * @param language the language that has the phrase: "Finnish"
   * @param match its words in order, as {@link PhrasePattern} reads them; null where {@code
   *     together} is given
   * @param together words that stand near one another in any order; null where {@code match} is
   *     given
   * @param reading what English says, or null
   * @param original the phrase in its language, or null
   * @param requires lemmas of which one must stand in the sentence, or null
   * @param unless lemmas of which none may stand in the sentence, or null
   * @param quoted whether it counts between quotation marks, or null for what the file says
   * @param unhyphenated whether the words must be written without hyphens: "a 25 years old man"
   * @param past whether the phrase must go with a verb in the past: "he died this Sunday", where
   *     "he will play this Sunday" is good English; or null
   * @param confidence 0 to 1, or null for what the file says
   */
  record Entry(
      String language,
      String match,
      String together,
      String reading,
      String original,
      List<String> requires,
      List<String> unless,
      Boolean quoted,
      Boolean unhyphenated,
      Boolean past,
      Double confidence) {}
}
