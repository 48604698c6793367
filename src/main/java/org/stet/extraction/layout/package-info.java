/**
 * Which lines of an article are its headline, its body, and residue of a web page.
 *
 * <p>Runs before any language analysis, so that navigation and teasers stay out of the facts.
 *
 * <p>No CoreNLP and no judgement about language quality may live here.
 */
package org.stet.extraction.layout;
