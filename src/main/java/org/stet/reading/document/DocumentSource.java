package org.stet.reading.document;

import java.nio.file.Path;
import org.stet.reading.TextFile;
import org.stet.reading.UnreadableArticle;

/**
 * A file as it came, before anybody knows its format.
 *
 * @param bytes all of it; never changed
 * @param id how the story names the article
 * @param name how messages name the file, its path as the user gave it; never null
 */
public record DocumentSource(byte[] bytes, String id, String name) {

  /**
   * The content of {@code file}.
   *
   * @throws UnreadableArticle if it cannot be read or is larger than 20 MB
   */
  public static DocumentSource of(Path file, String id) {
    return new DocumentSource(TextFile.bytes(file), id, file.toString());
  }

  /** An error that names the file: "draft.docx: is encrypted; save it without a password". */
  public UnreadableArticle unreadable(String sentence) {
    return new UnreadableArticle(name + ": " + sentence);
  }

  /** As {@link #unreadable(String)}, for what another error led to. */
  public UnreadableArticle unreadable(String sentence, Throwable cause) {
    return new UnreadableArticle(name + ": " + sentence, cause);
  }
}
