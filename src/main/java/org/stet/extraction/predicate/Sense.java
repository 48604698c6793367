package org.stet.extraction.predicate;

import java.util.List;
import java.util.Set;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.claim.Referent;

/**
 * What a predication says by the lexicon of oppositions.
 *
 * @param axis the entry
 * @param positive whether it is the one, rather than the other
 * @param state whether it tells how something is, rather than how it came to be so
 * @param place the place of the clause in which the one of whom it is said stands
 * @param words those by which it is said: "extend", "contract"
 */
record Sense(Axis axis, boolean positive, boolean state, Place place, Set<String> words) {

  /** A place of a clause. */
  enum Place {
    THEME,
    ACTOR,
    /** The patient, of a verb that else tells of its agent: "beat". */
    PATIENT,
    /** Behind "to". */
    RECIPIENT,
    /** Who acts, whatever else is named. */
    SELF
  }

  /** As told by a verb that brings the state about: "put <u>behind bars</u>". */
  Sense brought() {
    return new Sense(axis, positive, false, place, words);
  }

  /** Of whom {@code predication} says it; null where it is left open. */
  Referent of(Predication predication) {
    return switch (place) {
      case THEME -> predication.theme();
      case ACTOR, SELF -> predication.actor();
      case PATIENT -> predication.patient();
      case RECIPIENT -> predication.recipient();
    };
  }

  /** Whom or what else it names, as the bill that one supports. */
  List<Referent> beside(Predication predication) {
    return switch (place) {
      case ACTOR ->
          predication.agent() == null && predication.patient() != null
              ? List.of()
              : predication.patient() == null || words.contains(predication.patient().lemma())
                  ? predication.others()
                  : List.of(predication.patient());
      case PATIENT -> predication.agent() == null ? List.of() : List.of(predication.agent());
      case THEME, RECIPIENT, SELF -> List.of();
    };
  }
}
