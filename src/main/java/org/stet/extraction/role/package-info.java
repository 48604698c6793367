/**
 * Who did what to whom, and where two passages that tell one thing have the two the other way
 * round.
 *
 * <p>Verbs for one act are data in {@code rules/lexicon/acts.yaml}.
 *
 * <p>What follows from an act, and whether it happened at all, is read in {@code extraction.claim},
 * not here.
 */
package org.stet.extraction.role;
