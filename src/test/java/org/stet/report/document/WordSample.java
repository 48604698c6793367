package org.stet.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.stet.fact.Role;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentReader;
import org.stet.reading.document.DocumentSource;

/** Documents as a word processor might have written them, and as they are read. */
public final class WordSample {
  static final String SPACE = " xml:space=\"preserve\"";

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      %s</Types>""";
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";
  private static final String RELATION =
      """
      <Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>""";
  private static final String MAIN =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <w:body>%s</w:body></w:document>""";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WordSample() {}

  /**
   * @param body what stands in the body, in the prefix {@code w}
   */
  public static WordSample of(String body) {
    WordSample sample = new WordSample();
    sample.put("[Content_Types].xml", TYPES.formatted(""));
    sample.put(
        "_rels/.rels",
        RELATIONS.formatted(RELATION.formatted("r1", "officeDocument", "word/document.xml")));
    sample.put("word/document.xml", MAIN.formatted(body));
    return sample;
  }

  /** The same with a comment of somebody else, a picture and a style sheet of the desk. */
  WordSample withMore() {
    put(
        "[Content_Types].xml",
        TYPES.formatted(
            "<Override PartName=\"/word/comments.xml\" ContentType=\""
                + WordPackage.COMMENTS_TYPE
                + "\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"));
    put(
        "word/_rels/document.xml.rels",
        RELATIONS.formatted(
            RELATION.formatted("r1", "comments", "comments.xml")
                + RELATION.formatted("r2", "image", "media/picture.png")));
    put(
        "word/comments.xml",
        """
        <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:comment w:id="7" w:author="Ms Orr" w:initials="O"><w:p><w:r><w:t>Sure?</w:t></w:r></w:p></w:comment>\
        </w:comments>""");
    put("word/media/picture.png", "no picture at all");
    return this;
  }

  WordSample put(String part, String content) {
    parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  byte[] part(String name) {
    return parts.get(name);
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String run(String words) {
    return "<w:r><w:t" + SPACE + ">" + words + "</w:t></w:r>";
  }

  static String bold(String words) {
    return "<w:r><w:rPr><w:b/><w:sz w:val=\"30\"/></w:rPr><w:t"
        + SPACE
        + ">"
        + words
        + "</w:t></w:r>";
  }

  static String paragraph(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  /** The document as it is read. */
  Document document() {
    DocumentSource source = new DocumentSource(bytes(), "draft.docx", "draft.docx");
    return DocumentReader.read(source, Role.DRAFT);
  }
}
