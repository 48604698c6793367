package org.stet.reading.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.stet.reading.document.ninjs.NinjsSigns;

/**
 * Tells the format of a file by its content. The name of the file decides only between plain text
 * and Markdown, which look alike.
 */
public final class ContentSniffer {
  private static final byte[] PDF = Bytes.of("%PDF-");

  /** Readers of PDF let this much stand before the mark. */
  private static final int PDF_WITHIN = 1024;

  /** An OpenDocument text names its type in its first entry, which is never packed. */
  private static final byte[] ODT = Bytes.of("mimetypeapplication/vnd.oasis.opendocument.text");

  private static final byte[] WORD = Bytes.of("word/document");
  private static final int FIRST_NAME = 30;
  private static final byte[] LITTLE = Bytes.of("\u00FF\u00FE");
  private static final byte[] BIG = Bytes.of("\u00FE\u00FF");

  /** What of a text is looked at. */
  private static final int HEAD = 100_000;

  /** An OLE 2 compound file: Word up to 2003, and Word documents with a password. */
  private static final byte[] COMPOUND =
      Bytes.of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");

  private static final byte[] ENCRYPTED =
      Bytes.of("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");

  private ContentSniffer() {}

  /**
   * The format of {@code source}; {@link DocumentFormat#TEXT} where nothing speaks for another.
   *
   * @throws org.stet.reading.UnreadableArticle if it is surely something that nobody reads here
   */
  public static DocumentFormat format(DocumentSource source) {
    byte[] bytes = source.bytes();
    if (ZipContent.isZip(bytes)) {
      return zipped(source);
    }
    if (Bytes.at(bytes, COMPOUND, 0)) {
      throw source.unreadable(
          Bytes.within(bytes, ENCRYPTED, bytes.length)
              ? "is locked with a password; save it without one"
              : "is a file of Word 2003 or older; save it as .docx or as plain UTF-8 text");
    }
    if (Bytes.within(bytes, PDF, PDF_WITHIN)) {
      return DocumentFormat.PDF;
    }
    return text(source);
  }

  private static DocumentFormat text(DocumentSource source) {
    byte[] bytes = source.bytes();
    Charset charset =
        Bytes.at(bytes, LITTLE, 0) || Bytes.at(bytes, BIG, 0)
            ? StandardCharsets.UTF_16
            : StandardCharsets.UTF_8;
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset);
    String name = source.name().toLowerCase(Locale.ROOT);
    if (HtmlSigns.html(head, !name.endsWith(".md"))) {
      return DocumentFormat.HTML;
    }
    if (HtmlSigns.otherXml(head)) {
      throw source.unreadable("is XML, but no web page; save the article as plain UTF-8 text");
    }
    String opening = head.stripLeading();
    if ((opening.startsWith("{") || opening.startsWith("[") || opening.startsWith("\uFEFF"))
        && NinjsSigns.ninjs(source, new String(bytes, charset))) {
      return DocumentFormat.NINJS;
    }
    return MarkdownSigns.markdown(name, head) ? DocumentFormat.MARKDOWN : DocumentFormat.TEXT;
  }

  private static DocumentFormat zipped(DocumentSource source) {
    byte[] bytes = source.bytes();
    List<String> names = ZipContent.names(bytes);
    if (Bytes.at(bytes, ODT, FIRST_NAME)
        || names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
      return DocumentFormat.ODT;
    }
    boolean word = names.stream().anyMatch(name -> name.startsWith("word/"));
    // A file that was cut off on its way has no directory, but is still told for what it was.
    if (word && names.contains("[Content_Types].xml")
        || names.isEmpty() && Bytes.within(bytes, WORD, bytes.length)) {
      return DocumentFormat.DOCX;
    }
    throw source.unreadable("is an archive, not an article; unpack it and give the article");
  }
}
