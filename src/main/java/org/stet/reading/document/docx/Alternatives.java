package org.stet.reading.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.stet.reading.document.archive.XmlPart;

/**
 * Content that stands in a file twice, for programs of different age (ECMA-376 part 3): a text box
 * as a drawing and again as VML. One of the choices is read, else what to fall back on.
 */
final class Alternatives {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** An emoji as the number of a glyph; to fall back on, there is its character. */
  private static final String SYMBOL = "w16se";

  private final Deque<Boolean> taken = new ArrayDeque<>();

  /**
   * Whether the element that starts, and all in it, is the rendition not to be read.
   *
   * @param xml at a start
   */
  boolean starts(XmlPart xml) {
    if (!xml.namespace().equals(NAMESPACE)) {
      return false;
    }
    switch (xml.name()) {
      case "AlternateContent" -> taken.push(false);
      case "Choice" -> {
        if (taken.isEmpty() || taken.element() || SYMBOL.equals(xml.attribute("Requires"))) {
          return true;
        }
        taken.pop();
        taken.push(true);
      }
      case "Fallback" -> {
        return !taken.isEmpty() && taken.element();
      }
      default -> {
        return false;
      }
    }
    return false;
  }

  /**
   * @param xml at an end
   */
  void ends(XmlPart xml) {
    if (xml.namespace().equals(NAMESPACE) && xml.name().equals("AlternateContent")) {
      taken.poll();
    }
  }
}
