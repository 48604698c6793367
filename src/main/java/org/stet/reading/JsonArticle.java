package org.stet.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.fact.Span;

/** Makes an article of its JSON object. */
final class JsonArticle {
  static final List<String> FIELDS =
      List.of("id", "role", "headline", "outlet", "published", "language", "text");

  private static final Pattern REMARK =
      Pattern.compile("<!--[ \\t]*stet:[^\\r\\n]*-->[ \\t]*(?:\\r\\n|\\r|\\n)");

  private JsonArticle() {}

  /**
   * The article, or null where the object cannot be one.
   *
   * @param id the id where the object has none
   * @param text the whole text, which the object's offsets count in
   */
  static Article read(JsonObjectReader object, String id, String text, Role role) {
    String name = object.text("id", id);
    String headline = object.text("headline");
    String outlet = object.text("outlet");
    String language = object.text("language");
    Publication published = object.parsed("published", Dates.EXPECTED, Dates::publication);
    if (text == null || text.isBlank() || name.isBlank()) {
      return null;
    }
    Span at = headline == null ? null : headline(name, text, headline.strip());
    return new Article(name, role, text, 0, at, outlet, published, language);
  }

  /**
   * Where the headline opens the text, remarks to Stet passed over; null where it does not, for a
   * headline that stands nowhere in the text has no words to quote.
   */
  private static Span headline(String id, String text, String headline) {
    int start = opened(text, 0);
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
