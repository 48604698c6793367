/**
 * Sentences, figures and quotations of two articles, or of one, that tell the same thing.
 *
 * <p>Alignment says "same thing"; only rules say "agree or not".
 *
 * <p>No frame or polarity may be weighed here.
 */
package org.stet.extraction.alignment;
