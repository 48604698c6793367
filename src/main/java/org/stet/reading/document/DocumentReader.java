package org.stet.reading.document;

import java.nio.file.Path;
import org.stet.fact.Role;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.docx.DocxReader;
import org.stet.reading.document.html.HtmlReader;
import org.stet.reading.document.markdown.MarkdownReader;
import org.stet.reading.document.ninjs.NinjsReader;
import org.stet.reading.document.odt.OdtReader;
import org.stet.reading.document.pdf.PdfReader;

/** Reads a file of any format that a desk keeps articles in, told by its content. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * The article in {@code file}.
   *
   * @param id how the story names the article
   * @param role what the caller gives the file as; what the file says of itself may make a source a
   *     reference
   * @throws UnreadableArticle if the file cannot be used
   */
  public static Document read(Path file, String id, Role role) {
    return read(DocumentSource.of(file, id), role);
  }

  /**
   * The article in {@code source}, which need not come from a disk.
   *
   * @throws UnreadableArticle if it cannot be used
   */
  public static Document read(DocumentSource source, Role role) {
    DocumentFormat format = ContentSniffer.format(source);
    try {
      return reader(format).read(source, role);
    } catch (UnreadableArticle e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // A library gave up on a file that was made to break it.
      throw source.unreadable(
          "cannot be read as %s; save the article as plain UTF-8 text".formatted(format.id()), e);
    }
  }

  /** Made when it is asked for: a check of plain text loads no other. */
  private static FormatReader reader(DocumentFormat format) {
    return switch (format) {
      case TEXT -> new TextReader();
      case MARKDOWN -> new MarkdownReader();
      case HTML -> new HtmlReader();
      case NINJS -> new NinjsReader();
      case DOCX -> new DocxReader();
      case ODT -> new OdtReader();
      case PDF -> new PdfReader();
    };
  }
}
