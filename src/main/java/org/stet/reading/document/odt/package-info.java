/**
 * OpenDocument text of LibreOffice and others (OASIS OpenDocument 1.3), read as a stream: what
 * stands in the body counts, as it would be printed with all changes accepted.
 *
 * <p>The ODF Toolkit would bring 27 libraries of 23 MB for the text of one part, among them a
 * second parser of XML and a library of cryptography; so this reads the part itself.
 *
 * <p>Macros are never run and embedded objects never opened.
 */
package org.stet.reading.document.odt;
