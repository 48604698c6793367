package org.stet.reading.document.office;

import java.util.List;
import java.util.Locale;
import org.stet.fact.Publication;
import org.stet.reading.Dates;
import org.stet.reading.document.ArticleBuilder;

/**
 * What a file says of itself in its properties. Dates on which it was made, saved or printed, and
 * the firm that a program is licensed to, say nothing of an article, and are not taken.
 */
public final class About {
  private static final List<String> OUTLET = List.of("outlet", "publisher");
  private static final List<String> PUBLISHED =
      List.of("published", "publication date", "publish date", "date published");

  private String title;
  private String outlet;
  private Publication published;
  private String language;

  /** The title; null or blank where there is none. */
  public String title() {
    return title;
  }

  public void title(String words) {
    title = words;
  }

  /** The language as a BCP 47 tag. */
  public void language(String tag) {
    String plain = tag.strip();
    language = plain.isEmpty() ? null : Locale.forLanguageTag(plain).toLanguageTag();
  }

  /** Who published the article. */
  public void outlet(String name) {
    outlet = name;
  }

  /** When the article appeared, in ISO 8601; anything else is passed over. */
  public void published(String date) {
    Dates.publication(date).ifPresent(when -> published = when);
  }

  /** A property with a name that somebody chose. */
  public void property(String name, String value) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (OUTLET.contains(key)) {
      outlet(value);
    } else if (PUBLISHED.contains(key)) {
      published(value);
    }
  }

  /** Gives what is known to {@code article}. */
  public void tell(ArticleBuilder article) {
    article.outlet(outlet).published(published).language(language);
  }
}
