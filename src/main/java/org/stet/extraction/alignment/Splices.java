package org.stet.extraction.alignment;

import java.util.List;

/**
 * Tells two cuts of one statement from two wordings of one remark: "We moved more boxes than ever
 * <u>and kept less</u>" and "We moved more boxes than ever. <u>Our people deserve more</u>" begin
 * alike, word for word, and go on with other sentences of the speaker.
 */
final class Splices {
  private static final int LEAST_RUN = 4;
  private static final int LEAST_REST = 3;
  private static final double STRAY = 0.34;

  private Splices() {}

  /** What is left of each of the two apart from the end that they share. */
  record Rests(String first, String second) {}

  /** The rests where the two share one end word for word and hardly a word besides, else null. */
  static Rests of(List<String> first, List<String> second) {
    int head = 0;
    int shorter = Math.min(first.size(), second.size());
    while (head < shorter && first.get(head).equals(second.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && first.get(first.size() - 1 - tail).equals(second.get(second.size() - 1 - tail))) {
      tail++;
    }
    return head >= tail
        ? rests(head, first.subList(head, first.size()), second.subList(head, second.size()))
        : rests(
            tail, first.subList(0, first.size() - tail), second.subList(0, second.size() - tail));
  }

  private static Rests rests(int run, List<String> first, List<String> second) {
    int rest = Math.min(first.size(), second.size());
    boolean splice =
        run >= LEAST_RUN
            && rest >= LEAST_REST
            && WordSequences.align(first, second).size() <= STRAY * rest;
    return splice ? new Rests(String.join(" ", first), String.join(" ", second)) : null;
  }
}
