package org.stet.extraction.syntax;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.syntax.Cut.Reason;
import org.stet.fact.Span;

/**
 * Blanks out the tail of characters without a space, such as encoded pictures: the tokeniser makes
 * one word of them, and later steps look at every beginning and end of a word.
 *
 * <p>The text keeps its length, so every offset stays true.
 */
final class LongRuns {
  /** The longest run that is read whole, in UTF-16 code units; links of the press reach 300. */
  static final int LONGEST = 500;

  private LongRuns() {}

  /**
   * The words of {@code block} with the tails of long runs as spaces; tells them to {@code cuts}.
   */
  static String blank(Span block, List<Cut> cuts) {
    String text = block.text();
    List<int[]> tails = tails(text);
    if (tails.isEmpty()) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    for (int[] tail : tails) {
      for (int i = tail[0]; i < tail[1]; i++) {
        blanked.setCharAt(i, ' ');
      }
      cuts.add(
          new Cut(block.article(), block.start() + tail[0], block.start() + tail[1], Reason.RUN));
    }
    return blanked.toString();
  }

  private static List<int[]> tails(String text) {
    List<int[]> tails = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || space(text.charAt(i))) {
        if (i - start > LONGEST) {
          tails.add(new int[] {whole(text, start + LONGEST), i});
        }
        start = i + 1;
      }
    }
    return tails;
  }

  /** {@code at}, or the place before it where it would part a surrogate pair. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1))
        ? at - 1
        : at;
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
