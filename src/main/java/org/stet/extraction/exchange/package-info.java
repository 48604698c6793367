/**
 * One phrase exchanged for another in two sentences that tell one thing in nearly the same words.
 *
 * <p>The sentences are aligned word by word; what stands in a gap of the alignment is judged by its
 * sort: numbers, nations, names, opposites, nouns and adjectives.
 *
 * <p>What is told in other words altogether is left to the comparisons that know what is told.
 */
package org.stet.extraction.exchange;
