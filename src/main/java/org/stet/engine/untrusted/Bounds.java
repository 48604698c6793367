package org.stet.engine.untrusted;

import java.time.Duration;

/**
 * How much a rule that nobody vouches for may take.
 *
 * @param ruleTime how long one rule may argue about one story
 * @param compileTime how long one rule may take to be compiled
 * @param startTime how long the process may take to start and to receive a story
 * @param megabytes memory of the process
 */
public record Bounds(Duration ruleTime, Duration compileTime, Duration startTime, int megabytes) {
  /** Files of one folder. */
  static final int MOST_RULES = 500;

  /** Bytes of one file; the longest rule of the catalogue has 4,000. */
  public static final int MOST_BYTES = 32_000;

  /** Pieces of evidence that one rule may insert for one story. */
  static final int MOST_EVIDENCE = 10_000;

  /** Rules that are stopped on one story before those after them are not asked. */
  static final int MOST_STOPPED = 20;

  /** Bytes of one answer of the process. */
  static final int MOST_ANSWER = 4_000_000;

  /** Code units of what is suggested instead of some words. */
  static final int MOST_INSTEAD = 2_000;

  /** The bounds where each rule may take {@code seconds} on a story. */
  public static Bounds ofSeconds(int seconds) {
    return new Bounds(
        Duration.ofSeconds(seconds), Duration.ofSeconds(30), Duration.ofSeconds(60), 512);
  }
}
