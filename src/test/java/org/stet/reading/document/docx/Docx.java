package org.stet.reading.document.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.fact.Role;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentReader;
import org.stet.reading.document.DocumentSource;
import org.stet.reading.document.archive.Zips;

/** The smallest Word documents, for tests. */
public final class Docx {
  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";
  private static final String RELATIONSHIPS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='r1' Target='word/document.xml' Type='http://schemas.openxmlformats"
          + ".org/officeDocument/2006/relationships/officeDocument'/></Relationships>";
  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

  private Docx() {}

  /** A package whose body is {@code body}. */
  public static byte[] of(String body) {
    return of(body, new LinkedHashMap<>());
  }

  /** The same, with more parts. */
  public static byte[] of(String body, Map<String, String> more) {
    Zips zip =
        new Zips()
            .part("[Content_Types].xml", TYPES)
            .part("_rels/.rels", RELATIONSHIPS)
            .part("word/document.xml", document(body));
    more.forEach(zip::part);
    return zip.bytes();
  }

  /** The main part around {@code body}. */
  public static String document(String body) {
    return "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
  }

  public static Document read(byte[] bytes) {
    return DocumentReader.read(new DocumentSource(bytes, "draft", "in/draft.docx"), Role.DRAFT);
  }

  /** The text of the article with {@code body}. */
  public static String text(String body) {
    return read(of(body)).article().text();
  }
}
