package org.stet.reading.document;

import java.nio.file.Path;
import org.stet.fact.Role;
import org.stet.reading.ArticleReader;

/** Reads a file of any format that a desk keeps articles in, told by its content. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * The article in {@code file}.
   *
   * @param id how the story names the article
   * @param role what the caller gives the file as; what the file says of itself may make a source a
   *     reference
   * @throws org.stet.reading.UnreadableArticle if the file cannot be used
   */
  public static Document read(Path file, String id, Role role) {
    return Document.of(ArticleReader.read(file, id, role));
  }
}
