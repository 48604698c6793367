package org.stet.reading.document.ninjs;

import org.stet.reading.document.Escapes;

/** The escapes of JSON strings (RFC 8259, 7). */
final class JsonEscapes implements Escapes {
  private static final String LETTERS = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  @Override
  public Escape at(String text, int at, int end) {
    if (text.charAt(at) != '\\' || at + 1 >= end) {
      return null;
    }
    char letter = text.charAt(at + 1);
    if (letter == 'u' && at + 6 <= end) {
      String digits = text.substring(at + 2, at + 6);
      return digits.matches("[0-9A-Fa-f]{4}")
          ? new Escape(Character.toString((char) Integer.parseInt(digits, 16)), 6, 0)
          : null;
    }
    int known = LETTERS.indexOf(letter);
    if (known < 0) {
      return null;
    }
    // A quotation mark, a backslash and a slash stand there themselves.
    return new Escape(MEANT.substring(known, known + 1), 2, known < 3 ? 1 : 0);
  }
}
