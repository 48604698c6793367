/**
 * Sentences, figures, times and quotations of two articles, or of one, that tell the same thing,
 * and the words in which such sentences differ.
 *
 * <p>Alignment says "same thing, other words"; only rules say "agree or not".
 *
 * <p>No frame of events may be weighed here: that is for {@code claim}.
 */
package org.stet.extraction.alignment;
