package org.stet.reading.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells Markdown from plain text. An asterisk, a dash or a number at the head of a line is plain
 * text too; only several signs of different kinds speak against what a file calls itself.
 */
final class MarkdownSigns {
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("(?m)^ {0,3}#{1,6} \\S"),
          Pattern.compile("(?m)^\\S.{0,200}\\R(?:=|-){3,}[ \\t]*$"),
          Pattern.compile(
              "(?<!!)\\[[^\\]\\n]{1,200}\\]\\((?:https?://|/|mailto:)[^)\\s]{1,500}\\)"),
          Pattern.compile("!\\[[^\\]\\n]{0,200}\\]\\([^)\\s]{1,500}[^)\\n]{0,200}\\)"),
          Pattern.compile("(?<![\\w*])\\*\\*\\w[^*\\n]{0,200}\\*\\*(?![\\w*])"),
          Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n]{1,100}\\]: +https?://\\S+"),
          Pattern.compile("(?m)^ {0,3}(?:```|~~~)"),
          Pattern.compile("(?m)^ {0,3}\\|?(?: *:?-{3,}:? *\\|)+ *:?-*:? *$"),
          Pattern.compile("(?m)^ {0,3}> \\S"));

  private static final int WITH_ANOTHER_NAME = 3;
  private static final int WITHOUT_NAME = 2;

  private MarkdownSigns() {}

  /**
   * @param name the file's name, whose ending counts
   * @param text the text, or the beginning of a long one
   */
  static boolean markdown(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".mdown")) {
      return true;
    }
    long signs = SIGNS.stream().filter(sign -> sign.matcher(text).find()).count();
    return signs >= (lower.endsWith(".txt") ? WITH_ANOTHER_NAME : WITHOUT_NAME);
  }
}
