package org.stet.engine.syntax;

/**
 * A place in a rule file.
 *
 * @param start first UTF-16 code unit, from 0
 * @param end the code unit after the last, not less than {@code start}
 */
public record Range(int start, int end) {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range from " + start + " to " + end);
    }
  }

  /** From where this begins to where {@code last} ends. */
  public Range to(Range last) {
    return new Range(start, Math.max(end, last.end));
  }

  /** The words of {@code text} that stand here. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
