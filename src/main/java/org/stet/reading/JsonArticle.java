package org.stet.reading;

import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.fact.Span;

/** Makes an article of its JSON object. */
final class JsonArticle {
  static final List<String> FIELDS =
      List.of("id", "role", "headline", "outlet", "published", "language", "text");

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
    Span at = headline == null ? null : OpeningHeadline.in(name, text, 0, headline.strip());
    return new Article(name, role, text, 0, at, outlet, published, language);
  }
}
