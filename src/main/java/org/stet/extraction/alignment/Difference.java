package org.stet.extraction.alignment;

import org.stet.fact.Span;

/**
 * A place where two aligned sentences, which otherwise tell the same thing, say something else.
 *
 * <p>"the bridge will <u>open</u> in May" × "the bridge will <u>close</u> in May": ANTONYM.
 *
 * @param first the words in the first sentence
 * @param second the words in the second; for NEGATION the word that is negated in only one of them
 * @param kind what sort of words they are
 */
public record Difference(Span first, Span second, Kind kind) {
  /** What sort of words differ. */
  public enum Kind {
    NUMBER,
    NAME,
    NEGATION,
    ANTONYM
  }
}
