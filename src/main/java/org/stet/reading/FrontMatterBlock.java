package org.stet.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between the opening and the closing {@code ---} of a text.
 *
 * @param start UTF-16 code unit at which the line after the opening {@code ---} begins
 * @param bodyStart UTF-16 code unit after the closing line
 * @param yaml the lines between
 */
record FrontMatterBlock(int start, int bodyStart, String yaml) {
  private static final Pattern OPENING = Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R");
  private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*(?:\\R|\\z)");
  private static final Pattern FIRST_KEY =
      Pattern.compile("\\A(?:\\s*(?:#.*)?\\R)*[\"']?([A-Za-z][\\w-]*)[\"']?[ \\t]*:(?:\\s|\\z)");

  /** Front matter longer than this is a text between two thematic breaks. */
  private static final int LONGEST = 50_000;

  /**
   * The block at the top of {@code text}, if it is meant as front matter: its first line of content
   * must read as a key. A text that opens with a thematic break has none.
   */
  static Optional<FrontMatterBlock> of(String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return Optional.empty();
    }
    Matcher closing = CLOSING.matcher(text).region(opening.end(), text.length());
    closing.useAnchoringBounds(true);
    if (!closing.find() || closing.start() - opening.end() > LONGEST) {
      return Optional.empty();
    }
    String yaml = text.substring(opening.end(), closing.start());
    return opensWithKey(yaml)
        ? Optional.of(new FrontMatterBlock(opening.end(), closing.end(), yaml))
        : Optional.empty();
  }

  private static boolean opensWithKey(String yaml) {
    Matcher first = FIRST_KEY.matcher(yaml);
    if (!first.lookingAt()) {
      return false;
    }
    String key = first.group(1);
    return Character.isLowerCase(key.charAt(0)) || Nearest.to(key, FrontMatterKeys.ALL).isPresent();
  }

  /** The UTF-16 offset in the file of the code point {@code index} of the block. */
  int offset(int index) {
    return start
        + yaml.offsetByCodePoints(0, Math.min(index, yaml.codePointCount(0, yaml.length())));
  }

  /** The line in the file, from 1, of the line {@code line} of the block, from 0. */
  static int line(int line) {
    return line + 2;
  }
}
