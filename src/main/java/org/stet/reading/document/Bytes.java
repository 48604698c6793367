package org.stet.reading.document;

import java.nio.charset.StandardCharsets;

/** Looks for marks in the content of a file. */
final class Bytes {
  private Bytes() {}

  /** The bytes of {@code mark}, one for each of its characters. */
  static byte[] of(String mark) {
    return mark.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether {@code mark} stands in {@code bytes} at {@code offset}. */
  static boolean at(byte[] bytes, byte[] mark, int offset) {
    if (offset < 0 || offset > bytes.length - mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[offset + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code mark} begins in {@code bytes} before {@code limit}. */
  static boolean within(byte[] bytes, byte[] mark, int limit) {
    for (int at = 0; at < limit && at <= bytes.length - mark.length; at++) {
      if (at(bytes, mark, at)) {
        return true;
      }
    }
    return false;
  }
}
