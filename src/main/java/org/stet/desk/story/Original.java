package org.stet.desk.story;

import org.stet.reading.document.Document;

/**
 * The file that a draft came in.
 *
 * @param document the draft as it was read
 * @param file the file itself where it can take comments, else null; not to be written to
 */
public record Original(Document document, byte[] file) {

  /** Whether {@code texts} still has the draft as it came. */
  public boolean isStill(Texts texts) {
    return document.article().text().equals(texts.draft().text());
  }
}
