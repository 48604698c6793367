package org.stet.extraction.role;

import java.util.Collections;
import java.util.Set;

/**
 * Someone who takes part in an act, by all that the story calls him.
 *
 * @param key the entity whose name it is, or null where no name stands
 * @param nouns what he is called: the head noun, or what the story calls the bearer of the name
 * @param names the names beside the noun: "the <u>Spanish</u> crew", "firefighters from
 *     <u>Alès</u>"
 * @param pronoun whether a pronoun stands for him
 * @param start first UTF-16 code unit of his words
 * @param end the code unit after the last
 */
record Party(
    String key, Set<String> nouns, Set<String> names, boolean pronoun, int start, int end) {

  /** Whether the words can mean one and the same. */
  boolean mayBe(Party other) {
    if (key != null && other.key != null) {
      return key.equals(other.key);
    }
    boolean nouns = !Collections.disjoint(this.nouns, other.nouns);
    boolean names = !Collections.disjoint(this.names, other.names);
    if (key == null && other.key == null) {
      return names || nouns && (this.names.isEmpty() || other.names.isEmpty());
    }
    return nouns;
  }

  /** Whether a headline's short word can stand for the side: "port" for "the port authority". */
  boolean onOneSide(Party other) {
    return ofOneSide(other)
        || !Collections.disjoint(names, other.nouns)
        || !Collections.disjoint(nouns, other.names)
        || !Collections.disjoint(nouns, other.nouns);
  }

  /** Whether nothing tells who the pronoun means. */
  boolean open() {
    return pronoun && key == null && nouns.isEmpty();
  }

  /** Whether the words can mean one and the same, a country standing for its people. */
  boolean ofOneSide(Party other) {
    return mayBe(other)
        || key != null && other.names.contains(key)
        || other.key != null && names.contains(other.key)
        || !Collections.disjoint(names, other.names);
  }
}
