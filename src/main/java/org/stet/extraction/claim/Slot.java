package org.stet.extraction.claim;

import java.util.Set;

/**
 * A place in a pattern.
 *
 * @param filler who stands there
 * @param words lemmas that the place admits; empty for any
 * @param excluding whether {@code words} are those that the place refuses
 * @param optional whether the pattern also matches with the place empty
 */
record Slot(Filler filler, Set<String> words, boolean excluding, boolean optional) {

  /** Who stands in a place of a pattern. */
  enum Filler {
    AGENT,
    PATIENT,
    /** Neither: words that belong to the predicate, or a bystander. */
    OTHER
  }

  boolean admits(String lemma) {
    return words.isEmpty() || words.contains(lemma) != excluding;
  }
}
