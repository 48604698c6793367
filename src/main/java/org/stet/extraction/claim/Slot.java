package org.stet.extraction.claim;

import java.util.Set;
import org.stet.extraction.syntax.Token;

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

  /** The word in a class that stands for any proper noun. */
  private static final String ANY_NAME = "Name";

  boolean admits(Token token) {
    boolean listed =
        words.contains(Tree.lemma(token)) || words.contains(ANY_NAME) && token.isProperNoun();
    return words.isEmpty() || listed != excluding;
  }
}
