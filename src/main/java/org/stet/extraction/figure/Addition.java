package org.stet.extraction.figure;

import java.util.List;
import org.stet.fact.Figure;
import org.stet.fact.Reckoning;

/** Adds parts up to a total, with the room that rounding leaves. */
final class Addition {
  private final Rounding rounding;

  Addition(Rounding rounding) {
    this.rounding = rounding;
  }

  /** What {@code parts} come to beside {@code total}. */
  Reckoning of(Figure total, List<Figure> parts) {
    double computed = 0;
    double tolerance = rounding.half(total);
    for (Figure part : parts) {
      computed += part.numeral().text().matches("(?i)an?") ? 1 : rounding.written(part);
      tolerance += rounding.half(part);
    }
    return new Reckoning(total, parts, Reckoning.Kind.SUM, computed, tolerance);
  }
}
