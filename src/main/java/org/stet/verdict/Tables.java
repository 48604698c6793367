package org.stet.verdict;

import java.util.List;

/**
 * The tables beside the findings.
 *
 * @param counts who counted what
 * @param tellings who says what
 * @param origins where it comes from
 */
public record Tables(List<Count> counts, List<Telling> tellings, Origins origins) {
  public Tables {
    counts = List.copyOf(counts);
    tellings = List.copyOf(tellings);
  }
}
