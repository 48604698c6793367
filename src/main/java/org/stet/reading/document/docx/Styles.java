package org.stet.reading.document.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.stet.reading.document.archive.Archive;
import org.stet.reading.document.archive.XmlPart;

/**
 * Which paragraph styles are those of a title. Programs name a style's id in the user's language,
 * but its name in English: {@code w:styleId="Titre1"}, {@code w:name="heading 1"}.
 */
final class Styles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();

  /**
   * @param part the name of the part with the styles, or null where there is none
   */
  static Styles of(Archive archive, String part) {
    Styles styles = new Styles();
    if (part != null) {
      try (XmlPart xml = archive.xml(part)) {
        styles.read(xml);
      }
    }
    return styles;
  }

  private void read(XmlPart xml) {
    String id = null;
    while (xml.next()) {
      if (xml.starts() && xml.name().equals("style")) {
        id = xml.attribute("styleId");
      } else if (xml.starts() && id != null && xml.attribute("val") != null) {
        if (xml.name().equals("name")) {
          names.putIfAbsent(id, xml.attribute("val").toLowerCase(Locale.ROOT));
        } else if (xml.name().equals("basedOn")) {
          bases.putIfAbsent(id, xml.attribute("val"));
        }
      }
    }
  }

  /** Whether the style {@code id} is, or is based on, that of a title or a first heading. */
  boolean title(String id) {
    String at = id;
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      String name = names.getOrDefault(at, at.toLowerCase(Locale.ROOT));
      if (name.equals("title") || name.equals("heading 1") || name.equals("heading1")) {
        return true;
      }
      at = bases.get(at);
    }
    return false;
  }
}
