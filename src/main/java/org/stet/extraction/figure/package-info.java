/**
 * Numbers with what they count, of whom, and who answers for them.
 *
 * <p>The words for bounds, units and outcomes are data in {@code rules/lexicon/}.
 *
 * <p>No judgement whether a figure needs a source may live here.
 */
package org.stet.extraction.figure;
