package org.stet.extraction.figure;

/**
 * Words of a sentence that make one number.
 *
 * @param start first UTF-16 code unit in the sentence
 * @param end the code unit after the last
 * @param low least value
 * @param high greatest value; equal to {@code low} unless the words are vague
 * @param step value of one in the last digit that is written: 0.1 million for "2.3 million"
 * @param form how it is written
 */
record Numeral(int start, int end, double low, double high, double step, Form form) {

  enum Form {
    DIGITS,
    WORDS,
    /** A share of a whole: "a third", "one in five". The value is 0 to 1. */
    FRACTION,
    /** "dozens", "several". */
    VAGUE,
    /** "no", "nobody". */
    NONE,
    /** "doubled". */
    MULTIPLE,
    /** "a" of "a guard": used for the parts of a total only. */
    ARTICLE
  }

  double value() {
    return (low + high) / 2;
  }

  /** Whether it is written with a scale or with decimals, so that it is true to its step only. */
  boolean rounded() {
    return step != 1;
  }
}
