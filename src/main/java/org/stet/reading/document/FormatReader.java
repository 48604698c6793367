package org.stet.reading.document;

import org.stet.fact.Role;

/** Reads files of one format. An instance may be used by several threads at once. */
public interface FormatReader {
  /**
   * The article in {@code source}, whose format is known.
   *
   * @param role what the caller gives the file as
   * @throws org.stet.reading.UnreadableArticle if it cannot be used: one sentence that says what,
   *     where and what to do
   */
  Document read(DocumentSource source, Role role);
}
