package org.stet.extraction.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line of an article that is not blank, without the white space around it.
 *
 * @param start first UTF-16 code unit in the article's text
 * @param end the code unit after the last
 * @param text its characters
 * @param afterBlank whether a blank line, or the top of the article, stands before it
 */
record Line(int start, int end, String text, boolean afterBlank) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？।][\"'”’»)\\]]*$");
  private static final Pattern TRUNCATED = Pattern.compile("(…|\\.\\.\\.)[\"'”’»)\\]]*$");

  /** Whether it ends as a sentence does, rather than cut short. */
  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find() && !truncated();
  }

  /** Whether it ends in three dots. */
  boolean truncated() {
    return TRUNCATED.matcher(text).find();
  }

  /** How many words it has; words are parted by white space. */
  int words() {
    return text.split("\\s+").length;
  }

  /** Its letters and figures for comparison: lower case, no marks around it, single spaces. */
  String plain() {
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetterOrDigit(text.charAt(from)) && !sign(text.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(text.charAt(to - 1))
        && text.charAt(to - 1) != '%') {
      to--;
    }
    return text.substring(from, to).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Marks at the head of a line that tell what it is. */
  private static boolean sign(char c) {
    return c == '#' || c == '@' || c == '©';
  }
}
