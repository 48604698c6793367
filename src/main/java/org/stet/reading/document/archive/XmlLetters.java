package org.stet.reading.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes XML, which in documents is UTF-8 or UTF-16 with a mark. The parser of the JDK could, but
 * prints what it cannot decode.
 */
final class XmlLetters {
  private XmlLetters() {}

  /** The letters of {@code in}; reading them fails where the bytes are none. */
  static Reader of(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 3);
    byte[] mark = bytes.readNBytes(3);
    Charset charset = StandardCharsets.UTF_8;
    boolean marked =
        mark.length == 3 && at(mark, 0, 0xEF) && at(mark, 1, 0xBB) && at(mark, 2, 0xBF);
    if (at(mark, 0, 0xFE) && at(mark, 1, 0xFF) || at(mark, 0, 0xFF) && at(mark, 1, 0xFE)) {
      charset = StandardCharsets.UTF_16;
    }
    if (!marked) {
      bytes.unread(mark);
    }
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static boolean at(byte[] bytes, int index, int value) {
    return index < bytes.length && (bytes[index] & 0xFF) == value;
  }
}
