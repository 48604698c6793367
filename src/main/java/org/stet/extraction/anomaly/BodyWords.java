package org.stet.extraction.anomaly;

import java.util.Set;

/**
 * What stands in {@code body-words.yaml}: nouns that tell bodies from people.
 *
 * @param bodies lemmas of what is "it" and never "he" or "she": company, ministry
 * @param rulers lemmas of bodies that a person stands at the head of: junta, government
 * @param people lemmas of what a single "he" or "she" may be: man, minister
 * @param things lemmas of what is neither a body nor a person, yet has a gender elsewhere: fire,
 *     law
 * @param women lemmas and titles that are "she"
 * @param men lemmas and titles that are "he"
 */
record BodyWords(
    Set<String> bodies,
    Set<String> rulers,
    Set<String> people,
    Set<String> things,
    Set<String> women,
    Set<String> men) {

  /** Whether one person can be meant by the noun {@code lemma}. */
  boolean person(String lemma) {
    return people.contains(lemma) || women.contains(lemma) || men.contains(lemma);
  }
}
