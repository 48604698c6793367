package org.stet.extraction.figure;

import java.util.List;
import org.stet.fact.Figure;
import org.stet.fact.Reckoning;

/**
 * Adds parts up to a total, with the room that rounding leaves: every "2.3 million" is rounded by
 * itself, but who writes out "3,400", "1,100" and "500" has counted, and only the coarsest of them
 * may be a round number.
 */
final class Addition {
  private final Rounding rounding;

  Addition(Rounding rounding) {
    this.rounding = rounding;
  }

  /** What {@code parts} come to beside {@code total}. */
  Reckoning of(Figure total, List<Figure> parts) {
    double computed = 0;
    double rounded = rounding.writtenOut(total) ? 0 : rounding.half(total);
    double writtenOut = rounding.writtenOut(total) ? rounding.half(total) : 0;
    for (Figure part : parts) {
      computed += part.numeral().text().matches("(?i)an?") ? 1 : rounding.written(part);
      if (rounding.writtenOut(part)) {
        writtenOut = Math.max(writtenOut, rounding.half(part));
      } else {
        rounded += rounding.half(part);
      }
    }
    return new Reckoning(total, parts, Reckoning.Kind.SUM, computed, rounded + writtenOut);
  }
}
