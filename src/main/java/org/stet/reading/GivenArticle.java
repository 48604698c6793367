package org.stet.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.fact.Span;

/**
 * An article as somebody hands it over who has its parts: pasted, or sent by another program.
 *
 * @param name what the article is called, its id
 * @param headline the headline; null or blank where the text, or its front matter, is to be asked
 * @param outlet who published it, or null
 * @param published when, as ISO 8601 writes it, or null
 * @param text the words, which may begin with front matter
 */
public record GivenArticle(
    String name, String headline, String outlet, String published, String text) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

  /**
   * The article. What was given beside the text counts more than its front matter. A headline with
   * which the text does not open is put on top of it, for rules quote words of the text.
   *
   * @throws UnreadableArticle if there is no text, or the date or front matter cannot be read
   */
  public Article as(Role role) {
    if (text.isBlank()) {
      throw new UnreadableArticle(name + ": holds no text yet; write or paste the article");
    }
    Article read = ArticleReader.of(Surrogates.whole(text), name, name, role);
    String line = headline == null ? "" : SPACE.matcher(headline).replaceAll(" ").strip();
    Article titled = line.isEmpty() ? read : titled(read, Surrogates.whole(line));
    return new Article(
        name,
        titled.role(),
        titled.text(),
        titled.bodyStart(),
        titled.headline(),
        blank(outlet) ? titled.outlet() : Surrogates.whole(outlet.strip()),
        blank(published) ? titled.published() : date(),
        titled.language());
  }

  private static Article titled(Article article, String line) {
    if (article.headline() != null && article.headline().text().equals(line)) {
      return article;
    }
    Span found = OpeningHeadline.in(article.id(), article.text(), article.bodyStart(), line);
    String text = article.text();
    if (found == null) {
      int start = article.bodyStart();
      text = text.substring(0, start) + line + "\n\n" + text.substring(start);
      found = new Span(article.id(), start, start + line.length(), line);
    }
    return new Article(
        article.id(),
        article.role(),
        text,
        article.bodyStart(),
        found,
        article.outlet(),
        article.published(),
        article.language());
  }

  private Publication date() {
    Optional<Publication> date = Dates.publication(published);
    return date.orElseThrow(
        () ->
            new UnreadableArticle(
                "%s: \"published\" needs %s, not %s"
                    .formatted(name, Dates.EXPECTED, Shown.quoted(published.strip()))));
  }

  private static boolean blank(String value) {
    return value == null || value.isBlank();
  }
}
