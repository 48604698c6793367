package org.stet.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a document by name, after the Open Packaging Conventions (ECMA-376, part 2). */
final class WordPackage {
  static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String TYPES_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final int MOST_BYTES = 256 * 1024 * 1024;
  private static final int MOST_PARTS = 10_000;

  /** The first moment that a zip archive knows; it tells nothing about the document. */
  static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /**
   * The package in {@code zip}.
   *
   * @throws IOException if it is no zip archive, or unpacks to more than a document would
   */
  static WordPackage read(byte[] zip) throws IOException {
    WordPackage read = new WordPackage();
    long room = MOST_BYTES;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readNBytes((int) room + 1);
        room -= part.length;
        if (room < 0 || read.parts.size() == MOST_PARTS) {
          throw new IOException("it unpacks to more than a document would");
        }
        if (!entry.isDirectory()) {
          read.parts.put(entry.getName(), part);
        }
      }
    }
    return read;
  }

  /** The part called {@code name}. */
  byte[] part(String name) throws IOException {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IOException("it has no " + name);
    }
    return part;
  }

  /** Adds a part or takes the place of one. */
  void put(String name, byte[] part) {
    parts.put(name, part);
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** The part to which {@code source}, or the package where it is empty, has a relation. */
  String target(String source, String kind) throws IOException {
    String relations = relations(source);
    if (!has(relations)) {
      return null;
    }
    for (Element relation : WordXml.children(WordXml.parse(part(relations)).getDocumentElement())) {
      if (relation.getAttribute("Type").endsWith("/" + kind)) {
        return resolved(source, relation.getAttribute("Target"));
      }
    }
    return null;
  }

  private static String resolved(String source, String target) throws IOException {
    try {
      return new URI(null, null, "/" + source, null).resolve(target).getPath().substring(1);
    } catch (URISyntaxException | IllegalArgumentException | NullPointerException e) {
      throw new IOException("it names a part that cannot be: " + target, e);
    }
  }

  /**
   * Adds a part, its type, and a relation from {@code source} to it.
   *
   * @param kind last word of the type of the relation
   * @return the name of the part
   */
  String add(String source, String kind, String name, String type, byte[] part) throws IOException {
    String free = name;
    for (int i = 2; has(folder(source) + free); i++) {
      free = name.replace(".", i + ".");
    }
    String full = folder(source) + free;
    put(full, part);
    Document types = WordXml.parse(part(CONTENT_TYPES));
    Element override = types.createElementNS(TYPES_NAMESPACE, "Override");
    override.setAttribute("PartName", "/" + full);
    override.setAttribute("ContentType", type);
    types.getDocumentElement().appendChild(override);
    put(CONTENT_TYPES, WordXml.bytes(types));
    relate(source, kind, free);
    return full;
  }

  private void relate(String source, String kind, String target) throws IOException {
    String name = relations(source);
    Document relations =
        has(name) ? WordXml.parse(part(name)) : WordXml.empty(RELATIONS_NAMESPACE, "Relationships");
    Element root = relations.getDocumentElement();
    int number = 1;
    for (Element each : WordXml.children(root)) {
      String id = each.getAttribute("Id");
      number = id.matches("stet[0-9]{1,6}") ? Integer.parseInt(id.substring(4)) + 1 : number;
    }
    Element relation = relations.createElementNS(RELATIONS_NAMESPACE, "Relationship");
    relation.setAttribute("Id", "stet" + number);
    relation.setAttribute("Type", family() + "/" + kind);
    relation.setAttribute("Target", target);
    root.appendChild(relation);
    put(name, WordXml.bytes(relations));
  }

  /** The strict form names its relations otherwise than the transitional one. */
  private String family() throws IOException {
    for (Element relation :
        WordXml.children(WordXml.parse(part(relations(""))).getDocumentElement())) {
      String type = relation.getAttribute("Type");
      if (type.endsWith("/officeDocument")) {
        return type.substring(0, type.length() - "/officeDocument".length());
      }
    }
    throw new IOException("it has no main part");
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  private static String relations(String part) {
    String folder = folder(part);
    return folder + "_rels/" + part.substring(folder.length()) + ".rels";
  }

  /** The package as a zip archive. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NEVER);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
