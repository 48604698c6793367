package org.stet.reading.document.odt;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * White space as OpenDocument 1.3 (part 3, 6.1.2) has it: a sequence of it is one space, and at the
 * beginning of a paragraph none.
 */
final class Spaces {
  /** Whether the last unit of each paragraph around was such a space, innermost first. */
  private final Deque<Boolean> after = new ArrayDeque<>();

  void begin() {
    after.push(true);
  }

  void end() {
    after.poll();
  }

  /** The words as they are shown after what came before; soft hyphens are not. */
  String collapse(String words) {
    StringBuilder shown = new StringBuilder(words.length());
    boolean space = Boolean.TRUE.equals(after.poll());
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      boolean blank = unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
      if (blank && !space) {
        shown.append(' ');
      } else if (!blank && unit != '\u00AD') {
        shown.append(unit);
      }
      space = blank || unit == '\u00AD' && space;
    }
    after.push(space);
    return shown.toString();
  }

  /** Something is shown that is no such space. */
  void interrupted() {
    if (after.poll() != null) {
      after.push(false);
    }
  }
}
