package org.stet.engine.untrusted;

import java.util.List;

/** What the process of untrusted rules answers. */
sealed interface Answer {

  /** The story was taken, or the rule compiled. */
  record Done() implements Answer {}

  /** The rule cannot be used, or failed. */
  record Failed(String reason) implements Answer {}

  /** The rule has spoken. */
  record Spoken(List<Inserted> evidence) implements Answer {}

  /**
   * A piece of evidence.
   *
   * @param kind "Concern", "Conflict" or "Correction"
   * @param facts numbers of the facts that it holds, in order
   * @param instead what a correction suggests; else null
   * @param trace numbers of the facts that the rule matched
   */
  record Inserted(String kind, List<Integer> facts, String instead, List<Integer> trace) {}
}
