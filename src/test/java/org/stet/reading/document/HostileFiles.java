package org.stet.reading.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.stet.reading.document.archive.Zips;
import org.stet.reading.document.docx.Docx;
import org.stet.reading.document.odt.Odt;

/** Files of word processors that nobody should open without care, made for the test. */
final class HostileFiles {
  private static final String WORDS = "<w:p><w:r><w:t>Twelve people died.</w:t></w:r></w:p>";
  private static final String LAUGHS =
      "<!DOCTYPE x [<!ENTITY a 'ha'>"
          + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
          + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;'>"
          + "<!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'><!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;'>"
          + "]>";

  private HostileFiles() {}

  static byte[] docx() {
    return Docx.of(WORDS);
  }

  static byte[] docx(String document) {
    return Docx.of("", Map.of("word/document.xml", document));
  }

  /** A Word document with a password is an OLE 2 file around the encrypted package. */
  static byte[] locked() throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream in = encryptor.getDataStream(file)) {
        in.write(docx());
      }
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  static byte[] word2003() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  static byte[] cutOff(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  /** The middle of the packed text is another. */
  static byte[] corrupt() {
    byte[] bytes = Docx.of(random(20_000));
    for (int i = bytes.length / 2; i < bytes.length / 2 + 20; i++) {
      bytes[i] ^= 0x55;
    }
    return bytes;
  }

  /** Running words that do not pack well. */
  private static String random(int runs) {
    Random random = new Random(1);
    StringBuilder words = new StringBuilder("<w:p>");
    for (int i = 0; i < runs; i++) {
      words.append("<w:r><w:t>").append((char) ('a' + random.nextInt(26))).append("</w:t></w:r>");
    }
    return words.append("</w:p>").toString();
  }

  static byte[] manyRuns() {
    return Docx.of(random(2_000_000));
  }

  /** Twenty-five megabytes of text. */
  static byte[] tooMuchText() {
    Random random = new Random(1);
    byte[] words = new byte[25_000_000];
    for (int i = 0; i < words.length; i++) {
      words[i] = (byte) (i % 6 == 5 ? ' ' : 'a' + random.nextInt(3));
    }
    String text = new String(words, java.nio.charset.StandardCharsets.US_ASCII);
    return Docx.of("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
  }

  /** A package of which one part, {@code name}, unpacks to {@code megabytes} of blanks. */
  static byte[] bomb(byte[] around, String name, int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        java.util.zip.ZipInputStream in =
            new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(around))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(zip);
        }
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write("<x>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      byte[] blanks = new byte[1_000_000];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < megabytes; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  static byte[] manyParts() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < 100_000; i++) {
      parts.put("word/" + i, "");
    }
    return Docx.of(WORDS, parts);
  }

  /** An archive in an archive in an archive. */
  static byte[] nested() {
    byte[] bytes = docx();
    for (int i = 0; i < 3; i++) {
      bytes = new Zips().part("more.zip", bytes).bytes();
    }
    return bytes;
  }

  static byte[] laughs() {
    return docx(LAUGHS + Docx.document("<w:p><w:r><w:t>&g;</w:t></w:r></w:p>"));
  }

  static byte[] external(String place) {
    return docx(
        "<!DOCTYPE x [<!ENTITY a SYSTEM '"
            + place
            + "'>]>"
            + Docx.document("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>"));
  }

  static byte[] deep() {
    return docx(
        Docx.document("<w:tbl><w:tr><w:tc>".repeat(100_000) + WORDS)
            .replace("</w:body></w:document>", ""));
  }

  static byte[] leadingOut() {
    return Docx.of(WORDS, Map.of("word/../../../.bashrc", "x"));
  }

  /** Two parts of one name; the JDK writes no such archive, so one name is changed afterwards. */
  static byte[] twice() {
    byte[] bytes = Docx.of(WORDS, Map.of("word/documenu.xml", Docx.document(WORDS)));
    byte[] name = "word/documenu.xml".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    for (int at = 0; at < bytes.length - name.length; at++) {
      if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
        bytes[at + name.length - 5] = 't';
      }
    }
    return bytes;
  }

  static byte[] lockedOdt() {
    return Odt.of(
        "",
        "",
        Map.of(
            "content.xml",
            "\u0000\u0001\u0002",
            "META-INF/manifest.xml",
            "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry"
                + " m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>"));
  }

  static byte[] laughingOdt() {
    return Odt.of("", "", Map.of("content.xml", LAUGHS + Odt.content("", "<text:p>&g;</text:p>")));
  }

  static byte[] deepOdt() {
    return Odt.of("", "<text:p>" + "<text:span>".repeat(100_000), Map.of());
  }

  static byte[] emptyOdt() {
    return Odt.of("", "<text:p/>", Map.of("META-INF/manifest.xml", "<x/>"));
  }
}
