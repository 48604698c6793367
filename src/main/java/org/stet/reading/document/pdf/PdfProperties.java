package org.stet.reading.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.DocumentSource;
import org.stet.reading.document.archive.XmlPart;

/**
 * What a PDF says of itself: its title and language, and in its XMP the publication and date of
 * PRISM. When and with what it was made says nothing of the article.
 */
final class PdfProperties {
  private static final String PRISM = "prismstandard.org";

  private String title = "";
  private String outlet = "";
  private String published = "";

  private PdfProperties() {}

  static PdfContent.About of(PDDocument document) {
    PdfProperties properties = new PdfProperties();
    String language = "";
    try {
      properties.title = orEmpty(document.getDocumentInformation().getTitle());
      language = orEmpty(document.getDocumentCatalog().getLanguage());
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      if (metadata != null) {
        properties.read(metadata.toByteArray());
      }
    } catch (IOException | RuntimeException e) {
      // Damaged properties are no reason not to read the text.
      return new PdfContent.About(properties.title, "", "", language);
    }
    return new PdfContent.About(
        properties.title, properties.outlet, properties.published, language);
  }

  /**
   * @throws UnreadableArticle if it is not well-formed, or not harmless
   */
  private void read(byte[] xmp) {
    DocumentSource source = new DocumentSource(xmp, "", "");
    try (XmlPart xml = XmlPart.of(source, "XMP", new ByteArrayInputStream(xmp))) {
      StringBuilder value = new StringBuilder();
      while (xml.next()) {
        if (xml.starts()) {
          value.setLength(0);
          outlet = or(xml.attribute("publicationName"), outlet);
          published = or(xml.attribute("publicationDate"), published);
        } else if (xml.isText()) {
          value.append(xml.text());
        } else if (xml.namespace().contains(PRISM)) {
          if (xml.name().equals("publicationName")) {
            outlet = value.toString().strip();
          } else if (xml.name().equals("publicationDate")) {
            published = value.toString().strip();
          }
        }
      }
    }
  }

  private static String or(String value, String otherwise) {
    return value == null ? otherwise : value.strip();
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value.strip();
  }
}
