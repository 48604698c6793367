package org.stet.extraction.exchange;

import org.stet.fact.Difference;

/** One sort of words of which one may have been exchanged for another. Stateless. */
interface Sort {
  /** Whether the words of {@code gap} are of the sort and cannot stand for one another. */
  boolean exchanged(Gap gap, Surroundings surroundings);

  /** {@code EXCHANGE} where nothing else can be meant, else {@code OTHER_WORD}. */
  Difference.Kind kind();
}
