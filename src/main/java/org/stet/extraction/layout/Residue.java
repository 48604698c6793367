package org.stet.extraction.layout;

import org.stet.fact.AnomalyType;

/**
 * Words that a web page or a translating tool left behind.
 *
 * @param start first UTF-16 code unit in the article's text
 * @param end the code unit after the last
 * @param type what they are
 */
record Residue(int start, int end, AnomalyType type) {
  static Residue of(Line line, AnomalyType type) {
    return new Residue(line.start(), line.end(), type);
  }

  boolean overlaps(Residue other) {
    return start < other.end && other.start < end;
  }
}
