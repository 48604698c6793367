/**
 * Who said what: sources, cues, contents and quotations, with the speaker followed over sentences.
 *
 * <p>The words that report are data in {@code rules/lexicon/cues.yaml}.
 *
 * <p>No judgement whether a source is good enough may live here.
 */
package org.stet.extraction.attribution;
