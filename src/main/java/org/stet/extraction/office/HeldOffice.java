package org.stet.extraction.office;

import java.util.Collections;
import java.util.Set;
import org.stet.fact.Part;
import org.stet.fact.Span;

/**
 * An office that the words beside a name give to its bearer.
 *
 * @param words the words that give it
 * @param id the office's name in the lexicon
 * @param deputy whether it is the lower office of a deputy
 * @param body lower-case words for the body that the office is of; empty where none is named
 * @param part whether the words stand in the headline or the body of their article
 */
record HeldOffice(Span words, String id, boolean deputy, Set<String> body, Part part) {

  /** Whether nothing tells that the two are offices of different bodies. */
  boolean mayBeOfOneBody(HeldOffice other) {
    return body.isEmpty() || other.body.isEmpty() || !Collections.disjoint(body, other.body);
  }

  /** Its name with its rank. */
  String title() {
    return deputy ? "deputy " + id : id;
  }
}
