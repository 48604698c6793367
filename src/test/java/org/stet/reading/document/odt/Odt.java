package org.stet.reading.document.odt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.fact.Role;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentReader;
import org.stet.reading.document.DocumentSource;
import org.stet.reading.document.archive.Zips;

/** The smallest OpenDocument texts, for tests. */
public final class Odt {
  private static final String NAMESPACES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'";

  private Odt() {}

  /** A package whose text is {@code body}, with {@code styles} of its own. */
  public static byte[] of(String styles, String body, Map<String, String> more) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("content.xml", content(styles, body));
    parts.putAll(more);
    Zips zip = new Zips().firstStored().part("mimetype", "application/vnd.oasis.opendocument.text");
    parts.forEach(zip::part);
    return zip.bytes();
  }

  /** The part with the text. */
  public static String content(String styles, String body) {
    return "<office:document-content"
        + NAMESPACES
        + "><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  /** The part with the properties. */
  public static String meta(String properties) {
    return "<office:document-meta"
        + NAMESPACES
        + "><office:meta>"
        + properties
        + "</office:meta></office:document-meta>";
  }

  public static Document read(byte[] bytes) {
    return DocumentReader.read(new DocumentSource(bytes, "draft", "in/draft.odt"), Role.DRAFT);
  }

  public static Document read(String body) {
    return read(of("", body, Map.of()));
  }
}
