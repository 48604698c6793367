/**
 * Sentences, words and dependencies of an article, as Stet's own immutable records.
 *
 * <p>The only package that knows CoreNLP.
 *
 * <p>No decision about names, sources, figures or claims may live here.
 */
package org.stet.extraction.syntax;
