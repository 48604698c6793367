package org.stet.report.document;

import java.util.List;

/**
 * A comment on some words of the draft.
 *
 * @param start first code unit of the words, in the text of the draft
 * @param end the code unit after the last; the same as {@code start} where it is on no words of its
 *     own, and hangs on the nearest
 * @param lines what it says, a paragraph each; at least one
 */
record Comment(int start, int end, List<Line> lines) {
  Comment {
    lines = List.copyOf(lines);
  }

  /** How some words of a comment look. */
  enum Look {
    PLAIN(false, null),
    STRONG(true, null),
    QUIET(false, "6B6B6B"),
    ERROR(true, "B3261E"),
    WARNING(true, "8A5300"),
    NOTE(true, "1F5C99");

    private final boolean bold;
    private final String colour;

    Look(boolean bold, String colour) {
      this.bold = bold;
      this.colour = colour;
    }

    boolean bold() {
      return bold;
    }

    /** Red, green and blue in hexadecimal, or null. */
    String colour() {
      return colour;
    }
  }

  /** Some words that look alike. */
  record Words(String text, Look look) {}

  /** A paragraph of a comment. */
  record Line(List<Words> words) {
    Line {
      words = List.copyOf(words);
    }

    static Line of(String text, Look look) {
      return new Line(List.of(new Words(text, look)));
    }
  }
}
