package org.stet.extraction.attribution;

import org.stet.fact.Stance;

/** What becomes of a stance under "not". */
final class Stances {
  private Stances() {}

  /** The stance of the cue, turned where the cue is negated. */
  static Stance of(CueMatch match, SentenceTree tree) {
    Stance stance = match.cue().stance();
    if (!match.negated(tree)) {
      return stance;
    }
    return switch (stance) {
      case DENIES, DOUBTS -> Stance.ADMITS;
      case ADMITS, CONFIRMS -> Stance.DENIES;
      default -> Stance.DOUBTS;
    };
  }
}
