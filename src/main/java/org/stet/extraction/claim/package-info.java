/**
 * Who did what to whom, and what follows from it by the lexicon of frames.
 *
 * <p>Frames, entailments and opposites are data in {@code rules/lexicon/frames.yaml}.
 *
 * <p>No verdict on a claim may live here.
 */
package org.stet.extraction.claim;
