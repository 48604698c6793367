/**
 * Who did what to whom, and what follows from it by the lexicon of frames.
 *
 * <p>Frames, entailments and opposites are data in {@code rules/lexicon/frames.yaml} and the files
 * it lists, the words of denial and doubt in {@code rules/lexicon/negation.yaml}.
 *
 * <p>No verdict on a claim may live here.
 */
package org.stet.extraction.claim;
