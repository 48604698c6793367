package org.stet.report;

/** Foreign words in XML 1.0, which cannot hold every character. */
final class XmlText {
  private XmlText() {}

  /** {@code words} as an attribute, on one line. */
  static String attribute(String words) {
    return escaped(Visible.of(words).strip());
  }

  /** {@code words} as content; line ends stay. */
  static String content(String words) {
    return String.join("\n", words.lines().map(Visible::of).map(XmlText::escaped).toList());
  }

  private static String escaped(String words) {
    StringBuilder text = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                  if (allowed(point)) {
                    text.appendCodePoint(point);
                  } else {
                    text.append("\\u%04X".formatted(point));
                  }
                }
              }
            });
    return text.toString();
  }

  /** The production Char of XML 1.0; {@link Visible} has spelled out the rest of what it bars. */
  private static boolean allowed(int point) {
    return point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000 && point <= 0x10FFFF;
  }
}
