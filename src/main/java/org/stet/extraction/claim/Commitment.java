package org.stet.extraction.claim;

import org.stet.fact.Factuality;

/**
 * Whether the text says that something happened, and how sure it is of that.
 *
 * @param denied whether it says that it did not happen
 * @param factuality how sure it is, either way
 */
record Commitment(boolean denied, Factuality factuality) {
  static final Commitment ASSERTED = new Commitment(false, Factuality.CERTAIN);

  Commitment reverse() {
    return new Commitment(!denied, factuality);
  }

  Commitment atMost(Factuality other) {
    return other.compareTo(factuality) > 0 ? new Commitment(denied, other) : this;
  }
}
