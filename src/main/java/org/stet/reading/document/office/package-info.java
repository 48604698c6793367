/**
 * What the files of word processors have in common: paragraphs of runs, text boxes that hang on a
 * paragraph, tracked changes, properties of the document.
 *
 * <p>An element of XML becomes words here only after its format has said what it means.
 *
 * <p>The names of elements live with their format, not here.
 */
package org.stet.reading.document.office;
