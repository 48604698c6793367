package org.stet.reading.document.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stet.reading.document.archive.XmlPart;

/** The styles that a body brings along: which hide their words, which are those of a title. */
final class OdtStyles {
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private String current;

  /**
   * @param xml at the start of an element
   */
  void start(XmlPart xml) {
    if (xml.name().equals("style")) {
      current = xml.attribute("name");
      if (current != null && xml.attribute("parent-style-name") != null) {
        parents.put(current, xml.attribute("parent-style-name"));
      }
    } else if (xml.name().equals("text-properties")
        && current != null
        && "none".equals(xml.attribute("display"))) {
      hidden.add(current);
    }
  }

  /** Whether {@code style} hides its words; null is no style. */
  boolean hides(String style) {
    return style != null && hidden.contains(style);
  }

  /** Whether {@code style} is that of a title, or made of it for one paragraph. */
  boolean title(String style) {
    return style != null && parents.getOrDefault(style, style).equals("Title");
  }
}
