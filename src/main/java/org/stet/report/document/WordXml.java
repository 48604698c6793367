package org.stet.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML of WordprocessingML (ECMA-376, part 1), read and written with the JDK alone. */
final class WordXml {
  /** The namespace of the transitional form, which word processors write by default. */
  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Set<String> FORMS =
      Set.of(TRANSITIONAL, "http://purl.oclc.org/ooxml/wordprocessingml/main");

  /** Deeper than any word processor nests, and shallow enough for the stack. */
  private static final String DEEPEST = "500";

  private static final char REPLACEMENT = '\uFFFD';

  private WordXml() {}

  /**
   * The tree that {@code bytes} hold. No document type, no entity and nothing from outside is read.
   *
   * @throws IOException if they are no such XML
   */
  static Document parse(byte[] bytes) throws IOException {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException e) {
      throw new IOException(e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A tree with the root {@code name}, in no prefix. */
  static Document empty(String namespace, String name) {
    try {
      Document document = factory().newDocumentBuilder().newDocument();
      document.appendChild(document.createElementNS(namespace, name));
      return document;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
    return factory;
  }

  /** {@code document} as UTF-8. */
  static byte[] bytes(Document document) {
    try {
      document.setXmlStandalone(true);
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException("a tree that was read cannot fail to be written", e);
    }
  }

  /** The element {@code name} of the same form of WordprocessingML as {@code beside}. */
  static Element element(Node beside, String name) {
    Document document = beside instanceof Document itself ? itself : beside.getOwnerDocument();
    return document.createElementNS(namespace(document), "w:" + name);
  }

  /** Sets an attribute of WordprocessingML. */
  static Element with(Element element, String name, String value) {
    element.setAttributeNS(namespace(element.getOwnerDocument()), "w:" + name, safe(value));
    return element;
  }

  /** An element that is appended to {@code parent}. */
  static Element in(Element parent, String name) {
    Element child = element(parent, name);
    parent.appendChild(child);
    return child;
  }

  /** Appends {@code words} to a run, their blanks kept. */
  static void text(Element run, String words) {
    setText(in(run, "t"), words);
  }

  static void setText(Element text, String words) {
    text.setTextContent(safe(words));
    text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
  }

  private static String namespace(Document document) {
    return document.getDocumentElement().getNamespaceURI();
  }

  /** Whether {@code node} is the element {@code name} of WordprocessingML. */
  static boolean is(Node node, String name) {
    return node instanceof Element
        && name.equals(node.getLocalName())
        && FORMS.contains(String.valueOf(node.getNamespaceURI()));
  }

  /** The elements directly in {@code parent}. */
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /**
   * {@code words} as far as XML 1.0 can hold them: each code unit that it cannot is a replacement
   * character, so that offsets stay.
   */
  static String safe(String words) {
    StringBuilder safe = null;
    for (int i = 0; i < words.length(); i++) {
      if (!allowed(words, i)) {
        safe = safe == null ? new StringBuilder(words) : safe;
        safe.setCharAt(i, REPLACEMENT);
      }
    }
    return safe == null ? words : safe.toString();
  }

  private static boolean allowed(String words, int i) {
    char unit = words.charAt(i);
    if (Character.isHighSurrogate(unit)) {
      return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
    }
    return unit >= ' ' && unit < '\uFFFE' || unit == '\t' || unit == '\n' || unit == '\r';
  }
}
