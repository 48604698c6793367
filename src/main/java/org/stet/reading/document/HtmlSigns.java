package org.stet.reading.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a web page, or the article cut out of one, from text with a tag in it. */
final class HtmlSigns {
  private static final Pattern PAGE =
      Pattern.compile("(?i)<(?:!doctype\\s+html\\b|html[\\s>]|head[\\s>]|body[\\s>])");
  private static final Pattern TAG = Pattern.compile("(?i)<([a-z][a-z0-9]*)(?:\\s[^<>]*)?>");
  private static final Set<String> PIECES =
      Set.of("article", "main", "section", "div", "p", "h1", "h2", "header", "table", "ul", "ol");

  private HtmlSigns() {}

  /**
   * Whether {@code head}, the beginning of a file, is HTML.
   *
   * @param pieces whether a piece of a page counts, or only a whole one
   */
  static boolean html(String head, boolean pieces) {
    int start = start(head);
    Matcher page = PAGE.matcher(head).region(start, head.length());
    if (page.lookingAt()) {
      return true;
    }
    Matcher tag = TAG.matcher(head).region(start, head.length());
    return pieces
        && tag.lookingAt()
        && PIECES.contains(tag.group(1).toLowerCase(Locale.ROOT))
        && head.toLowerCase(Locale.ROOT)
            .contains("</" + tag.group(1).toLowerCase(Locale.ROOT) + ">");
  }

  /** Where white space, comments and the XML declaration end. */
  private static int start(String head) {
    int at = 0;
    while (at < head.length()) {
      char unit = head.charAt(at);
      if (Character.isWhitespace(unit) || unit == '\uFEFF') {
        at++;
        continue;
      }
      String close = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?xml", at) ? ">" : "";
      int end = close.isEmpty() ? -1 : head.indexOf(close, at);
      if (end < 0) {
        break;
      }
      at = end + close.length();
    }
    return at;
  }

  /** Whether {@code head} opens as XML that is no web page. */
  static boolean otherXml(String head) {
    return head.startsWith("<?xml", head.startsWith("\uFEFF") ? 1 : 0) && !html(head, true);
  }
}
