/**
 * Reads the words that are data: the YAML files of {@code rules/lexicon/}.
 *
 * <p>Every package of extraction declares the record that its own file is read into.
 *
 * <p>No word of any language may stand in the code here.
 */
package org.stet.extraction.lexicon;
