/**
 * The text of PDF files: lines as they are drawn, put in reading order and together to paragraphs.
 *
 * <p>PDFBox does not bound what a file unpacks to nor how long it takes, so it runs in a process of
 * its own with little memory, a limit of time and nowhere to write; only {@link
 * org.stet.reading.document.pdf.PdfReader} is meant for others.
 *
 * <p>Nothing is drawn, no script of a file is run and no font of the machine is looked at.
 */
package org.stet.reading.document.pdf;
