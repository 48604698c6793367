package org.stet.reading.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields around a place in the text, outermost last. A field is its instruction, then its
 * result; what a field within an instruction yields is part of the instruction and not shown.
 */
final class Fields {
  private static final int DEEPEST = 100;

  /** Whether each field has come to its result. */
  private final Deque<Boolean> results = new ArrayDeque<>();

  private int instructions;

  /**
   * @param type the value of {@code fldCharType}
   */
  void mark(String type) {
    if ("begin".equals(type) && results.size() < DEEPEST) {
      results.push(false);
      instructions++;
    } else if ("separate".equals(type) && !results.isEmpty() && !results.element()) {
      results.pop();
      results.push(true);
      instructions--;
    } else if ("end".equals(type) && !results.isEmpty() && !results.pop()) {
      instructions--;
    }
  }

  /**
   * Whether words here are shown. In the instruction of the innermost field they are: instructions
   * are written in other elements, so that a field that nobody ended hides no text.
   */
  boolean shown() {
    int innermost = !results.isEmpty() && !results.element() ? 1 : 0;
    return instructions - innermost == 0;
  }
}
