package org.stet.extraction.predicate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One entry of {@code rules/lexicon/oppositions.yaml}: ways to say one thing, and ways to say its
 * opposite.
 *
 * @param id its name
 * @param of of whom it is said
 * @param course whether the one may rightly follow the other
 * @param one words for the one
 * @param other words for the other; null where the entry only gathers words of one meaning
 */
record Axis(String id, Of of, Course course, Pole one, Pole other) {

  /** Of whom it is said. */
  enum Of {
    /** The one whom it befalls, whoever brings it about: what is opened, what opens. */
    @JsonProperty("theme")
    THEME,
    /** The one who acts: who wins, who supports. */
    @JsonProperty("actor")
    ACTOR,
    /** The one who acts, whatever else is named: who keeps silent, who speaks. */
    @JsonProperty("self")
    SELF
  }

  /** Whether the one may rightly follow the other. */
  enum Course {
    /** The thing ends one way: a vote, a verdict. */
    @JsonProperty("final")
    FINAL,
    /** What was closed is opened. */
    @JsonProperty("changing")
    CHANGING,
    /** The one settles what is to come: a match that is called off, or will be held. */
    @JsonProperty("planned")
    PLANNED
  }

  /**
   * The words for one side.
   *
   * @param verbs verbs, each with the words that must stand with it: "let go", "rule out"
   * @param states adjectives, and nouns behind a preposition: "alive", "behind bars"
   */
  record Pole(List<String> verbs, List<String> states) {
    Pole {
      verbs = verbs == null ? List.of() : List.copyOf(verbs);
      states = states == null ? List.of() : List.copyOf(states);
    }
  }

  Axis {
    of = of == null ? Of.THEME : of;
    course = course == null ? Course.FINAL : course;
  }

  /** Whether the one may rightly follow the other. */
  boolean changes() {
    return course == Course.CHANGING;
  }

  /** Whether the one settles what is to come, so that a plan for the other speaks against it. */
  boolean settlesPlan() {
    return course == Course.PLANNED;
  }
}
