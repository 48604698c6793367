package org.stet.fact;

import java.util.Arrays;
import java.util.Optional;

/** The closed list of what Stet finds. */
public enum FindingKind {
  /** Two statements that exclude each other, or that stand in tension. */
  CONTRADICTION("contradiction"),
  /** A figure that nobody answers for. */
  UNATTRIBUTED_FIGURE("unattributed-figure"),
  /** A trace of translation that English would not have. */
  TRANSLATION_ARTEFACT("translation-artefact"),
  /** One person, place or body under two names. */
  NAME_INCONSISTENCY("name-inconsistency"),
  /** One utterance in two wordings between quotation marks. */
  QUOTE_MISMATCH("quote-mismatch"),
  /** A headline that the body does not carry. */
  HEADLINE_MISMATCH("headline-mismatch"),
  /** A charge or report that rests on too little. */
  WEAK_SOURCING("weak-sourcing"),
  /** What a web page left in the text. */
  RESIDUE("residue");

  private final String id;

  FindingKind(String id) {
    this.id = id;
  }

  /** The name in rules and reports, in kebab case. */
  public String id() {
    return id;
  }

  /** The kind called {@code id}, if there is one. */
  public static Optional<FindingKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
