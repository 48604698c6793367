package org.stet.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.xml.sax.SAXException;

/** A document that was written, read back without any of the writer's code. */
final class WordCopy {
  /** What the schemas use and do not bring. */
  private static final String XML_NAMES =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" \
      targetNamespace="http://www.w3.org/XML/1998/namespace">\
      <xs:attribute name="space" type="xs:NCName"/></xs:schema>""";

  private static Schema schema;

  private final byte[] bytes;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** The words of the draft: every paragraph ends with a line end. */
  private final StringBuilder text = new StringBuilder();

  private final Map<String, Integer> starts = new LinkedHashMap<>();
  private final Map<String, Integer> ends = new LinkedHashMap<>();
  private final List<String> references = new ArrayList<>();

  WordCopy(byte[] bytes) {
    this.bytes = bytes;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
      read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read() throws XMLStreamException {
    XMLStreamReader in =
        XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(new ByteArrayInputStream(part("word/document.xml")));
    boolean words = false;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        words = in.getLocalName().equals("t");
        switch (in.getLocalName()) {
          case "commentRangeStart" -> once(starts.put(id(in), text.length()));
          case "commentRangeEnd" -> once(ends.put(id(in), text.length()));
          case "commentReference" -> references.add(id(in));
          case "tab" -> text.append('\t');
          case "br" -> text.append('\n');
          case "noBreakHyphen" -> text.append('-');
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        words = false;
        text.append(in.getLocalName().equals("p") ? "\n" : "");
      } else if (event == XMLStreamConstants.CHARACTERS && words) {
        text.append(in.getText());
      }
    }
  }

  private static void once(Object before) {
    if (before != null) {
      throw new IllegalStateException("a comment begins or ends twice");
    }
  }

  private static String id(XMLStreamReader in) {
    return in.getAttributeValue(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "id");
  }

  byte[] part(String name) {
    return parts.get(name);
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  String text() {
    return text.toString();
  }

  List<String> references() {
    return references;
  }

  /** Ids of the comments that begin, end or stand somewhere in the text. */
  List<List<String>> marks() {
    return List.of(
        starts.keySet().stream().sorted().toList(),
        ends.keySet().stream().sorted().toList(),
        references.stream().sorted().toList());
  }

  /** The words on which the comment {@code id} hangs. */
  String words(String id) {
    return text.substring(starts.get(id), ends.get(id));
  }

  /** The comments as Apache POI reads them. */
  List<XWPFComment> comments() {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return List.of(document.getComments());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only comment that says {@code words}. */
  XWPFComment comment(String words) {
    List<XWPFComment> found =
        comments().stream().filter(comment -> comment.getText().contains(words)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " comments say " + words);
    }
    return found.get(0);
  }

  /**
   * Holds the parts that have comments in them to the schema of WordprocessingML.
   *
   * @throws SAXException if one departs from it
   */
  void validate() throws SAXException, IOException {
    for (String part : List.of("word/document.xml", "word/comments.xml")) {
      schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(part(part))));
    }
  }

  private static synchronized Schema schema() throws SAXException {
    if (schema == null) {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      Path folder = Path.of("target", "document-schemas", "org/apache/poi/schemas/ooxml/src");
      schema =
          factory.newSchema(
              new Source[] {
                new StreamSource(new java.io.StringReader(XML_NAMES)),
                new StreamSource(folder.resolve("wml.xsd").toFile())
              });
    }
    return schema;
  }
}
