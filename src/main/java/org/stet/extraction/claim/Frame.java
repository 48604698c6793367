package org.stet.extraction.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;

/**
 * One entry of the lexicon of frames, as it stands in the file.
 *
 * @param id name of the predicate
 * @param means what the predicate says of A and P, for the reader of the file
 * @param verbs patterns of verbs: "A give <aid> to P"
 * @param nouns patterns of nouns: "A's support from A for P"
 * @param states patterns of copular adjectives and prepositional phrases: "P at large"
 * @param entails predicates that hold of the same participants whenever this one does
 * @param opposite predicates that cannot hold of the same participants when this one does
 * @param complement predicates of which exactly one holds of the same participants
 * @param suggests predicates that this one makes likely and does not entail
 * @param patient key of the patient where the words themselves name it ("classes are held" is said
 *     of the school), or null
 * @param traits see {@link Trait}
 */
record Frame(
    String id,
    String means,
    List<String> verbs,
    List<String> nouns,
    List<String> states,
    List<String> entails,
    List<String> opposite,
    List<String> complement,
    List<String> suggests,
    String patient,
    Set<Trait> traits) {

  /** How the participants of a predicate behave. */
  enum Trait {
    /** "Nobody died" denies it of everyone in the event. */
    @JsonProperty("event-wide")
    EVENT_WIDE,
    /** A meets B, so B meets A. */
    @JsonProperty("symmetric")
    SYMMETRIC,
    /** A defeats B, so B does not defeat A. */
    @JsonProperty("asymmetric")
    ASYMMETRIC,
    /** May go one way this month and the other way next month. */
    @JsonProperty("periodic")
    PERIODIC,
    /**
     * A body that tells who received, and leaves the giver out, tells of its own giving: "they
     * received all they needed, said a spokesman of the ministry".
     */
    @JsonProperty("giver-tells")
    GIVER_TELLS,
    /** The outcome is the patient's, whoever the agent: what one opens is not closed. */
    @JsonProperty("result")
    RESULT
  }

  Frame {
    verbs = orEmpty(verbs);
    nouns = orEmpty(nouns);
    states = orEmpty(states);
    entails = orEmpty(entails);
    opposite = orEmpty(opposite);
    complement = orEmpty(complement);
    suggests = orEmpty(suggests);
    traits = traits == null ? Set.of() : Set.copyOf(traits);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
