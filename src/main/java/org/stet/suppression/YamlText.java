package org.stet.suppression;

import java.util.regex.Pattern;

/** Any words as a YAML scalar that reads back as the same words and as nothing else. */
final class YamlText {
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9-]*[a-z0-9]");
  private static final Pattern WORD_OF_YAML = Pattern.compile("y|n|yes|no|on|off|true|false|null");

  private YamlText() {}

  /**
   * A name in kebab case as it stands; all else between double quotes, with what cannot be seen, or
   * turns the direction of what is seen, escaped.
   */
  static String quoted(String words) {
    if (PLAIN.matcher(words).matches() && !WORD_OF_YAML.matcher(words).matches()) {
      return words;
    }
    StringBuilder quoted = new StringBuilder("\"");
    words.codePoints().forEach(point -> append(quoted, point));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int point) {
    if (point == '"' || point == '\\') {
      quoted.append('\\').appendCodePoint(point);
    } else if (point == ' ' || visible(point)) {
      quoted.appendCodePoint(point);
    } else if (point <= Character.MAX_VALUE) {
      quoted.append("\\u%04X".formatted(point));
    } else {
      quoted.append("\\U%08X".formatted(point));
    }
  }

  private static boolean visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
