package org.stet.extraction.figure;

import org.stet.fact.Bound;

/**
 * A number with its bound words, sign and unit.
 *
 * @param numeral the number; for a range the words from its first to its last number
 * @param start first UTF-16 code unit in the sentence, bound words and signs included
 * @param end the code unit after the last, unit included
 * @param low least value, converted
 * @param high greatest value, converted
 * @param bound how the words bind it
 * @param kind what the unit makes of it
 * @param unit ISO 4217 code, "%", "pp", SI symbol, or null for a count
 */
record Phrase(
    Numeral numeral,
    int start,
    int end,
    double low,
    double high,
    Bound bound,
    Kind kind,
    String unit) {

  enum Kind {
    COUNT,
    MONEY,
    SHARE,
    QUANTITY,
    DISTANCE,
    DURATION,
    AGE,
    SCORE,
    LABEL
  }

  /** The same as another kind, unconverted: the age in "40-year-old" is no length of time. */
  Phrase as(Kind other) {
    double from = unit == null ? low : numeral.low();
    double to = unit == null ? high : numeral.high();
    return new Phrase(numeral, start, end, from, to, bound, other, null);
  }
}
