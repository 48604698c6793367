package org.stet.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A stretch of one formatting. Its characters are counted from 0, a tab or a line break as one
 * each; pictures and the like count as none.
 */
final class Run {
  private static final String SEPARATE = "\t\n\u2011\u00AD ";
  private static final List<String> SEPARATORS =
      List.of("tab", "br", "noBreakHyphen", "softHyphen", "ptab");

  private final Element element;
  private final boolean within;
  private final String text;

  /** What the run was cut into, by the first character; filled when it is first cut. */
  private final TreeMap<Integer, Element> pieces = new TreeMap<>();

  Run(Element element) {
    this.element = element;
    this.within = outermost(element) != element;
    this.text = text(element);
    pieces.put(0, element);
  }

  /** A run can hold a text box or a reading aid, with runs of their own that take no comment. */
  private static Element outermost(Element run) {
    Element outermost = run;
    for (Node at = run; at != null; at = at.getParentNode()) {
      if (WordXml.is(at, "r")) {
        outermost = (Element) at;
      }
    }
    return outermost;
  }

  /** The characters of the run. */
  String text() {
    return text;
  }

  /** {@code character}, or the one before where the two are one. */
  int whole(int character) {
    boolean second =
        character > 0
            && character < text.length()
            && Character.isSurrogatePair(text.charAt(character - 1), text.charAt(character));
    return second ? character - 1 : character;
  }

  /** The character after {@code character}, or after the two that are one. */
  int after(int character) {
    return whole(character + 1) > character ? character + 1 : character + 2;
  }

  private static String text(Element run) {
    StringBuilder text = new StringBuilder();
    for (Element child : WordXml.children(run)) {
      text.append(characters(child));
    }
    return text.toString();
  }

  private static String characters(Element child) {
    if (WordXml.is(child, "t")) {
      String words = child.getTextContent();
      return "preserve".equals(child.getAttributeNS(XMLConstants.XML_NS_URI, "space"))
          ? words
          : words.strip();
    }
    for (String name : SEPARATORS) {
      if (WordXml.is(child, name)) {
        return String.valueOf(SEPARATE.charAt(SEPARATORS.indexOf(name)));
      }
    }
    return WordXml.is(child, "cr") ? "\n" : WordXml.is(child, "sym") ? "\uFFFD" : "";
  }

  /**
   * The element that begins with {@code character}; the run is cut before it where it has to be.
   */
  Element from(int character) {
    cut(character);
    return within ? outermost(element) : pieces.get(pieces.floorKey(character));
  }

  /** The element that ends before {@code character}, which is not 0. */
  Element until(int character) {
    cut(character);
    return within ? outermost(element) : pieces.get(pieces.lowerKey(character));
  }

  private void cut(int character) {
    boolean edge = character <= 0 || character >= text.length();
    if (edge || pieces.containsKey(character) || within) {
      return;
    }
    int start = pieces.floorKey(character);
    Element piece = pieces.get(start);
    pieces.put(character, cut(piece, character - start));
  }

  /** Moves what stands in {@code piece} from {@code character} on into a piece of its own. */
  private static Element cut(Element piece, int character) {
    Element rest = (Element) piece.cloneNode(false);
    List<Element> moved = new ArrayList<>();
    int at = 0;
    for (Element child : WordXml.children(piece)) {
      int end = at + characters(child).length();
      if (WordXml.is(child, "rPr")) {
        rest.appendChild(child.cloneNode(true));
      } else if (at > character || end > character && at == character || !moved.isEmpty()) {
        moved.add(child);
      } else if (end > character) {
        String words = characters(child);
        Element tail = (Element) child.cloneNode(false);
        WordXml.setText(tail, words.substring(character - at));
        WordXml.setText(child, words.substring(0, character - at));
        rest.appendChild(tail);
      }
      at = end;
    }
    moved.forEach(rest::appendChild);
    piece.getParentNode().insertBefore(rest, piece.getNextSibling());
    return rest;
  }
}
