package org.stet.reading.document.archive;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stet.reading.document.DocumentSource;

/**
 * A part as XML, event by event. No document type, no entity, nothing fetched; deep nesting takes
 * no stack and has an end.
 */
public final class XmlPart implements AutoCloseable {
  private static final int DEEPEST = 1_000;

  private final DocumentSource source;
  private final String name;
  private final InputStream in;
  private final XMLStreamReader reader;
  private int event;
  private int depth;

  /** XML that stands in no archive; errors name {@code source} and {@code name}. */
  public static XmlPart of(DocumentSource source, String name, InputStream in) {
    return new XmlPart(source, name, in);
  }

  XmlPart(DocumentSource source, String name, InputStream in) {
    this.source = source;
    this.name = name;
    this.in = in;
    try {
      reader = factory().createXMLStreamReader(XmlLetters.of(in));
    } catch (XMLStreamException | IOException e) {
      throw source.unreadable(damaged(), e);
    }
  }

  /** The reader of the JDK, whatever else is on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  /**
   * Goes to the next start, end or text.
   *
   * @return whether there was one
   * @throws org.stet.reading.UnreadableArticle if the XML is broken, too deep, or not harmless
   */
  public boolean next() {
    try {
      if (ends()) {
        depth--;
      }
      do {
        if (!reader.hasNext()) {
          return false;
        }
        event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw source.unreadable(
              "holds a document type in its part %s, which no word processor writes; save it anew"
                  .formatted(PartName.shown(name)));
        }
      } while (!starts() && !ends() && !isText());
      if (starts() && ++depth > DEEPEST) {
        throw source.unreadable(
            "nests its text more than 1,000 deep, which no word processor does; save it anew");
      }
      return true;
    } catch (XMLStreamException e) {
      throw source.unreadable(damaged(), e);
    }
  }

  public boolean starts() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  public boolean ends() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  /** Whether the event is text, perhaps only a stretch of it. */
  public boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** How deep the element that starts or ends stands, the outermost being 1. */
  public int depth() {
    return depth;
  }

  /** The namespace of the element that starts or ends; empty where it has none. */
  public String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** The name of the element that starts or ends, without its prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** The value of the attribute {@code local}, whatever its namespace; null where there is none. */
  public String attribute(String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(local)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The text of the event. */
  public String text() {
    return reader.getText();
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      // Nothing is held but memory.
      event = XMLStreamConstants.END_DOCUMENT;
    }
  }

  private String damaged() {
    return "is damaged in its part %s; get the file again, or save it anew"
        .formatted(PartName.shown(name));
  }
}
