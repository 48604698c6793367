package org.stet.reading.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.stet.reading.document.DocumentSource;

/**
 * What a part unpacks to, checked on the way: what the table of contents says of its length is
 * never trusted.
 */
final class UnpackedPart extends InputStream {
  /** What one part may unpack to, in bytes: 64 MB, a novel with all its formatting. */
  private static final long LARGEST = 64_000_000;

  /** XML packs to a tenth, the dullest to a hundredth. */
  private static final long MOST_RATIO = 200;

  private static final long SMALL = 1_000_000;
  private static final int HEADER = 0x04034B50;
  private static final int HEADER_LENGTH = 30;

  private final DocumentSource source;
  private final Entry entry;
  private final IntConsumer unpacked;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final ByteBuffer stored;
  private long length;

  /**
   * @param unpacked is told each number of bytes as they are unpacked
   */
  UnpackedPart(DocumentSource source, Entry entry, IntConsumer unpacked) {
    this.source = source;
    this.entry = entry;
    this.unpacked = unpacked;
    if (entry.locked()) {
      throw source.unreadable("is locked with a password; save it without one");
    }
    if (entry.method() != Entry.STORED && entry.method() != Entry.DEFLATED) {
      throw source.unreadable("is packed in a way that no word processor uses; save it anew");
    }
    ByteBuffer in = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    int at = entry.header();
    if (at < 0 || at > in.capacity() - HEADER_LENGTH || in.getInt(at) != HEADER) {
      throw source.unreadable(damaged());
    }
    long from = at + HEADER_LENGTH + number(in, at + 26) + (long) number(in, at + 28);
    if (entry.packed() < 0 || from + entry.packed() > in.capacity()) {
      throw source.unreadable(damaged());
    }
    this.stored = in.slice((int) from, entry.packed());
    inflater.setInput(stored.duplicate());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int most) throws IOException {
    Objects.checkFromIndexSize(offset, most, bytes.length);
    if (most == 0) {
      return 0;
    }
    int count = entry.method() == Entry.STORED ? copy(bytes, offset, most) : 0;
    if (entry.method() == Entry.DEFLATED) {
      count = inflate(bytes, offset, most);
    }
    if (count <= 0) {
      if (crc.getValue() != entry.crc()) {
        throw source.unreadable(damaged());
      }
      return -1;
    }
    crc.update(bytes, offset, count);
    length += count;
    unpacked.accept(count);
    if (length > LARGEST || length > SMALL && length / MOST_RATIO > entry.packed()) {
      throw source.unreadable(
          "unpacks to far more than an article, as a zip bomb does; its part %s was not read on"
              .formatted(PartName.shown(entry.name())));
    }
    return count;
  }

  @Override
  public void close() {
    inflater.end();
  }

  private int copy(byte[] bytes, int offset, int most) {
    int count = Math.min(most, stored.remaining());
    stored.get(bytes, offset, count);
    return count;
  }

  private int inflate(byte[] bytes, int offset, int most) {
    try {
      int count = inflater.inflate(bytes, offset, most);
      if (count == 0 && !inflater.finished()) {
        throw source.unreadable(damaged());
      }
      return count;
    } catch (DataFormatException e) {
      throw source.unreadable(damaged(), e);
    }
  }

  private String damaged() {
    return "is damaged in its part %s; get the file again, or save it anew"
        .formatted(PartName.shown(entry.name()));
  }

  private static int number(ByteBuffer in, int at) {
    return in.getShort(at) & 0xFFFF;
  }
}
