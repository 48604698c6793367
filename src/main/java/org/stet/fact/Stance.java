package org.stet.fact;

/** How a source stands to what it is reported to have said. */
public enum Stance {
  SAYS,
  CLAIMS,
  CONFIRMS,
  ADMITS,
  DENIES,
  ACCUSES,
  DOUBTS,
  SUGGESTS,
  PROMISES,
  DEMANDS,
  ASKS,
  EXPECTS,
  BELIEVES,
  /** Passed on as talk: "it is whispered", "rumour has it". */
  RUMOURS,
  /** Found by study, count, poll or measurement. */
  FINDS,
  /** Estimated. */
  ESTIMATES
}
