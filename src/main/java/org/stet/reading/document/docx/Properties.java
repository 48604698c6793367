package org.stet.reading.document.docx;

import org.stet.reading.document.archive.Archive;
import org.stet.reading.document.archive.XmlPart;
import org.stet.reading.document.office.About;

/** The properties of a package: those that every package has, and those with chosen names. */
final class Properties {
  private Properties() {}

  static About read(Archive archive, Relationships relationships) {
    About about = new About();
    if (relationships.part("core-properties") != null) {
      try (XmlPart xml = archive.xml(relationships.part("core-properties"))) {
        core(xml, about);
      }
    }
    if (relationships.part("custom-properties") != null) {
      try (XmlPart xml = archive.xml(relationships.part("custom-properties"))) {
        custom(xml, about);
      }
    }
    return about;
  }

  private static void core(XmlPart xml, About about) {
    StringBuilder value = new StringBuilder();
    while (xml.next()) {
      if (xml.starts()) {
        value.setLength(0);
      } else if (xml.isText()) {
        value.append(xml.text());
      } else if (xml.name().equals("title")) {
        about.title(value.toString());
      } else if (xml.name().equals("language")) {
        about.language(value.toString());
      }
    }
  }

  private static void custom(XmlPart xml, About about) {
    String name = null;
    StringBuilder value = new StringBuilder();
    while (xml.next()) {
      if (xml.starts()) {
        value.setLength(0);
        name = xml.name().equals("property") ? xml.attribute("name") : name;
      } else if (xml.isText()) {
        value.append(xml.text());
      } else if (xml.name().equals("filetime") && name != null) {
        // A day that somebody chose, as a moment in UTC: only the day is meant.
        about.property(name, value.toString().replaceFirst("T.*", ""));
        name = null;
      } else if (name != null) {
        about.property(name, value.toString());
        name = null;
      }
    }
  }
}
