/**
 * A report as a word processor's document: the draft with each finding as a comment on its words.
 *
 * <p>A draft that came as DOCX is handed back with everything it held, byte for byte except for the
 * comments and the places they hang on; of any other draft a plain document is made.
 *
 * <p>No word of the draft is changed here, no verdict is passed, and no clock is read: the same
 * report gives the same bytes.
 */
package org.stet.report.document;
