package org.stet.reading.document;

import org.stet.fact.Role;
import org.stet.reading.ArticleReader;
import org.stet.reading.TextFile;

/** Reads plain text, whose article is the file itself. */
final class TextReader implements FormatReader {
  @Override
  public Document read(DocumentSource source, Role role) {
    String text = TextFile.text(source.name(), source.bytes());
    return Document.of(ArticleReader.of(text, source.id(), source.name(), role));
  }
}
