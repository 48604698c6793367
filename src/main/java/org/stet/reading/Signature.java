package org.stet.reading;

import java.nio.charset.StandardCharsets;

/** The first bytes by which a file that is not plain UTF-8 text gives itself away. */
enum Signature {
  UTF_16_LITTLE("\u00FF\u00FE", "is UTF-16; convert it: iconv -f UTF-16 -t UTF-8"),
  UTF_16_BIG("\u00FE\u00FF", "is UTF-16; convert it: iconv -f UTF-16 -t UTF-8"),
  PDF("%PDF-", "is a PDF; save its text as plain UTF-8 text"),
  ZIP("PK\u0003\u0004", "is a Word file or another archive; save it as plain UTF-8 text"),
  RTF("{\\rtf", "is rich text; save it as plain UTF-8 text");

  private final byte[] bytes;
  private final String advice;

  Signature(String bytes, String advice) {
    this.bytes = bytes.getBytes(StandardCharsets.ISO_8859_1);
    this.advice = advice;
  }

  /**
   * @throws UnreadableArticle if {@code bytes}, the content of {@code file}, are not text
   */
  static void refuse(String file, byte[] bytes) {
    for (Signature signature : values()) {
      if (signature.opens(bytes)) {
        throw new UnreadableArticle(file + ": " + signature.advice);
      }
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableArticle(
            "%s: is not text (byte %d is NUL); save the article as plain UTF-8 text"
                .formatted(file, i));
      }
    }
  }

  private boolean opens(byte[] content) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= content.length || content[i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
