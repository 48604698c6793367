/**
 * Which words may stand for one another, by the relations of WordNet 3.1 (Fellbaum 1998).
 *
 * <p>The relations are gathered into one file when Stet is built and read when the first word is
 * asked for.
 *
 * <p>No word of any language may stand in the code here.
 */
package org.stet.extraction.thesaurus;
