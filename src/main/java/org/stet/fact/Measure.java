package org.stet.fact;

/** What sort of thing a figure measures. The last ones need no source. */
public enum Measure {
  /** People killed, wounded, captured, missing, displaced, arrested: see {@link Figure#outcome}. */
  TOLL,
  /** People who gathered or took part. */
  CROWD,
  /** Things damaged or destroyed. */
  DAMAGE,
  MONEY,
  /** Percent, or a fraction of a whole. */
  SHARE,
  /** A place in an order: "the second largest", "the largest". */
  RANKING,
  /** A record or superlative: "the longest ever", "not since 2015". */
  SUPERLATIVE,
  /** Any other count of things or people. */
  COUNT,
  /** A physical quantity: metres, tonnes, degrees, a magnitude. */
  QUANTITY,
  AGE,
  DURATION,
  DISTANCE,
  SCORE,
  ORDINAL,
  /** Part of an address, a telephone number, a flight, a law's article, a room. */
  LABEL
}
