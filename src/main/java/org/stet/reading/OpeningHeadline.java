package org.stet.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Span;

/** The headline of a text that opens with it. */
final class OpeningHeadline {
  private static final Pattern REMARK =
      Pattern.compile("<!--[ \\t]*stet:[^\\r\\n]*-->[ \\t]*(?:\\r\\n|\\r|\\n)");

  private OpeningHeadline() {}

  /**
   * Where {@code headline} opens {@code text} from {@code from} on, remarks to Stet passed over;
   * null where it does not, for a headline that stands nowhere in the text has no words to quote.
   */
  static Span in(String id, String text, int from, String headline) {
    int start = opened(text, from);
    // What a draft says to Stet on lines of its own is no copy.
    for (Matcher remark = REMARK.matcher(text).region(start, text.length());
        remark.lookingAt();
        remark.region(start, text.length())) {
      start = opened(text, remark.end());
    }
    return !headline.isEmpty() && text.startsWith(headline, start)
        ? new Span(id, start, start + headline.length(), headline)
        : null;
  }

  private static int opened(String text, int from) {
    int start = from;
    while (start < text.length() && opening(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean opening(char unit) {
    return Character.isWhitespace(unit) || unit == '\uFEFF' || unit == '#';
  }
}
