package org.stet.reading.document.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for tests, part by part, as the JDK writes them. */
public final class Zips {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private boolean firstStored;

  public Zips part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public Zips part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** The first part is not packed, as OpenDocument asks of its type. */
  public Zips firstStored() {
    firstStored = true;
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      boolean first = true;
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (first && firstStored) {
          CRC32 crc = new CRC32();
          crc.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(crc.getValue());
        }
        first = false;
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
