package org.stet.extraction.figure;

import java.util.List;
import org.stet.fact.Bound;
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
    // an exact figure that is an interval is one for its rounding
    boolean interval = total.bound() == Bound.EXACT && total.low() < total.high();
    double rounded = rounding.writtenOut(total) || interval ? 0 : rounding.half(total);
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

  /** The same where {@code total} is put roughly: it may be off by half of its last digit. */
  Reckoning about(Figure total, List<Figure> parts) {
    Reckoning sum = of(exact(total), parts);
    double room = Math.max(sum.tolerance(), rounding.loose(total));
    return new Reckoning(sum.stated(), parts, sum.kind(), sum.computed(), room);
  }

  /** {@code figure} as its digits have it, without "some" or "at least". */
  static Figure exact(Figure figure) {
    double value =
        Double.isInfinite(figure.high()) ? figure.low() : (figure.low() + figure.high()) / 2;
    return new Figure(
        figure.span(),
        figure.numeral(),
        value,
        value,
        Bound.EXACT,
        figure.measure(),
        figure.unit(),
        figure.counted(),
        figure.outcome(),
        figure.referentKey(),
        figure.measureKey(),
        figure.moment(),
        figure.attribution(),
        figure.part(),
        figure.known());
  }
}
