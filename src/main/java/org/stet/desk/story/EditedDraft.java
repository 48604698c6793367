package org.stet.desk.story;

import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.reading.GivenArticle;

/**
 * A draft with a new text. What was known about it and is not in its text is known on.
 *
 * @param text as it stands now
 * @param headline the headline; null where nothing was said of it, blank where there is none
 * @param outlet likewise
 * @param published likewise, as ISO 8601 writes it
 */
public record EditedDraft(String text, String headline, String outlet, String published) {
  private static final int LONGEST_HEADLINE = 300;

  /**
   * @param before the draft as it was
   * @throws org.stet.reading.UnreadableArticle if the new text cannot be used
   */
  Article of(Article before) {
    String name = before.id();
    Article bare = new GivenArticle(name, null, outlet, published, text).as(Role.DRAFT);
    String line = headline == null ? headlineOf(bare, before) : headline;
    Article titled = new GivenArticle(name, line, outlet, published, text).as(Role.DRAFT);
    // What front matter says changes with the front matter.
    boolean told = before.bodyStart() > 1;
    return new Article(
        name,
        Role.DRAFT,
        titled.text(),
        titled.bodyStart(),
        titled.headline(),
        outlet == null && titled.outlet() == null && !told ? before.outlet() : titled.outlet(),
        published == null && titled.published() == null && !told
            ? before.published()
            : titled.published(),
        titled.language() == null ? before.language() : titled.language());
  }

  /**
   * The headline that is being edited in its place: the first line, where the draft had a headline
   * in its text before.
   */
  private static String headlineOf(Article bare, Article before) {
    if (bare.headline() != null
        || before.headline() == null
        || before.headline().start() < before.bodyStart()) {
      return null;
    }
    return bare.text()
        .substring(bare.bodyStart())
        .lines()
        .map(line -> line.replaceFirst("^[\\s\\uFEFF#]+", "").strip())
        .filter(line -> !line.isEmpty() && !line.startsWith("<!--"))
        .findFirst()
        .filter(line -> line.length() <= LONGEST_HEADLINE)
        .orElse(null);
  }
}
