package org.stet.reading.document;

import java.util.Locale;

/** How a file is written. */
public enum DocumentFormat {
  /** UTF-8 text; offsets into the article are offsets into the file. */
  TEXT,
  /** CommonMark. */
  MARKDOWN,
  /** A web page. */
  HTML,
  /** Office Open XML, of Microsoft Word and others. */
  DOCX,
  /** OpenDocument text, of LibreOffice and others. */
  ODT,
  /** Portable Document Format with text in it, not scanned pages. */
  PDF,
  /** News items as JSON after the IPTC's ninjs, 1.x or 3. */
  NINJS;

  /** As reports name it: "docx". */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
