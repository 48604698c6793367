/**
 * Office Open XML of Microsoft Word and others (ECMA-376, transitional and strict), read as a
 * stream: what stands in the body counts, as it would be printed with all changes accepted.
 *
 * <p>How paragraphs and runs are numbered is said at {@link
 * org.stet.reading.document.docx.DocxReader}; whoever writes into such a file relies on it.
 *
 * <p>Macros are never run and embedded objects never opened.
 */
package org.stet.reading.document.docx;
