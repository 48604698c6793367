package org.stet.reading.document.docx;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.reading.document.archive.Archive;
import org.stet.reading.document.archive.XmlPart;

/** Which parts a part of a package leads to, by the kind of relationship (ECMA-376 part 2). */
final class Relationships {
  private final Map<String, String> targets = new LinkedHashMap<>();

  /**
   * Those of {@code part}; the empty name is the package itself. What leads out of the file is
   * passed over.
   */
  static Relationships of(Archive archive, String part) {
    int folder = part.lastIndexOf('/') + 1;
    String rels = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    Relationships relationships = new Relationships();
    if (archive.holds(rels)) {
      try (XmlPart xml = archive.xml(rels)) {
        while (xml.next()) {
          if (xml.starts() && xml.name().equals("Relationship")) {
            relationships.add(archive, part, xml);
          }
        }
      }
    }
    return relationships;
  }

  private void add(Archive archive, String part, XmlPart xml) {
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    if (type == null || target == null || "External".equals(xml.attribute("TargetMode"))) {
      return;
    }
    String name = resolved(part, target);
    if (archive.holds(name)) {
      targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
    }
  }

  private static String resolved(String part, String target) {
    try {
      return URI.create("/" + part).resolve(target).getPath().replaceFirst("^/+", "");
    } catch (IllegalArgumentException | NullPointerException e) {
      return "";
    }
  }

  /**
   * The name of the first part of a kind: "styles", "core-properties".
   *
   * @return null where there is none
   */
  String part(String kind) {
    return targets.get(kind);
  }
}
