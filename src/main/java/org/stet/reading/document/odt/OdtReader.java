package org.stet.reading.document.odt;

import org.stet.fact.Role;
import org.stet.reading.document.ArticleBuilder;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.DocumentSource;
import org.stet.reading.document.FormatReader;
import org.stet.reading.document.archive.Archive;
import org.stet.reading.document.archive.XmlPart;
import org.stet.reading.document.office.About;
import org.stet.reading.document.office.Flow;
import org.stet.reading.document.office.LeftOut;

/**
 * Reads the body of an OpenDocument text.
 *
 * <p>{@link org.stet.reading.document.Passage} counts as a <em>paragraph</em> each {@code text:p}
 * and {@code text:h} of the body in the order in which they begin, and as a <em>run</em> each
 * stretch of its words between two tags of {@code text:span} or {@code text:a}, from 1.
 */
public final class OdtReader implements FormatReader {
  private static final String MANIFEST = "META-INF/manifest.xml";

  @Override
  public Document read(DocumentSource source, Role role) {
    Archive archive = Archive.of(source);
    if (archive.holds("encrypted-package") || locked(archive)) {
      throw source.unreadable("is locked with a password; save it without one");
    }
    About about = new About();
    if (archive.holds("meta.xml")) {
      try (XmlPart xml = archive.xml("meta.xml")) {
        properties(xml, about);
      }
    }
    ArticleBuilder article = new ArticleBuilder(source, DocumentFormat.ODT);
    LeftOut leftOut = new LeftOut();
    if (archive.names().stream().anyMatch(OdtReader::macro)) {
      leftOut.count(LeftOut.Thing.MACRO);
    }
    try (XmlPart xml = archive.xml("content.xml")) {
      new OdtBody(xml, new Flow(source, article, about.title()), leftOut).read();
    }
    about.tell(article);
    leftOut.tell(article);
    return article.build(role);
  }

  private static boolean macro(String part) {
    return (part.startsWith("Basic/") || part.startsWith("Scripts/")) && !part.endsWith("/");
  }

  private static boolean locked(Archive archive) {
    if (!archive.holds(MANIFEST)) {
      return false;
    }
    try (XmlPart xml = archive.xml(MANIFEST)) {
      while (xml.next()) {
        if (xml.starts() && xml.name().equals("encryption-data")) {
          return true;
        }
      }
      return false;
    }
  }

  private static void properties(XmlPart xml, About about) {
    StringBuilder value = new StringBuilder();
    String property = "";
    while (xml.next()) {
      if (xml.starts()) {
        value.setLength(0);
        String name = xml.attribute("name");
        property = name == null ? "" : name;
      } else if (xml.isText()) {
        value.append(xml.text());
      } else {
        switch (xml.name()) {
          case "title" -> about.title(value.toString());
          case "language" -> about.language(value.toString());
          case "publisher" -> about.outlet(value.toString());
          case "user-defined" -> about.property(property, value.toString());
          default -> {}
        }
      }
    }
  }
}
