package org.stet.reading.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a zip archive, as its central directory at the end of the file tells them (PKWARE
 * APPNOTE 4.3). Nothing is unpacked, so no archive can be too much for it.
 */
final class ZipContent {
  private static final int LOCAL_HEADER = 0x04034B50;
  private static final int DIRECTORY_ENTRY = 0x02014B50;
  private static final int DIRECTORY_END = 0x06054B50;
  private static final int DIRECTORY_END_LENGTH = 22;
  private static final int DIRECTORY_ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int MOST_NAMES = 10_000;

  private ZipContent() {}

  /** Whether {@code bytes} open as an archive does. */
  static boolean isZip(byte[] bytes) {
    return bytes.length >= 4 && little(bytes).getInt(0) == LOCAL_HEADER;
  }

  /** The names of its entries, at most 10,000; empty where the directory is broken or cut off. */
  static List<String> names(byte[] bytes) {
    ByteBuffer in = little(bytes);
    List<String> names = new ArrayList<>();
    int end = directoryEnd(in);
    int at = end < 0 ? -1 : in.getInt(end + 16);
    while (at >= 0
        && at <= bytes.length - DIRECTORY_ENTRY_LENGTH
        && in.getInt(at) == DIRECTORY_ENTRY
        && names.size() < MOST_NAMES) {
      int length = in.getShort(at + 28) & 0xFFFF;
      int from = at + DIRECTORY_ENTRY_LENGTH;
      if (from + length > bytes.length) {
        break;
      }
      names.add(new String(bytes, from, length, StandardCharsets.UTF_8));
      at = from + length + (in.getShort(at + 30) & 0xFFFF) + (in.getShort(at + 32) & 0xFFFF);
    }
    return names;
  }

  private static int directoryEnd(ByteBuffer in) {
    int last = in.capacity() - DIRECTORY_END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (in.getInt(at) == DIRECTORY_END) {
        return at;
      }
    }
    return -1;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
