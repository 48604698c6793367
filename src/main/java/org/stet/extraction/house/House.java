package org.stet.extraction.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Story;

/**
 * The ways of a newsroom. Immutable; safe for use by several threads at once.
 *
 * <p>Everything here is a pure function of a story and its facts, and cheap beside reading them.
 */
public final class House {
  /** A newsroom that has settled nothing. */
  public static final House NONE = new House(Map.of(), List.of(), null);

  private final HouseSpellings spellings;
  private final TrustedNames trusted;
  private final String locale;

  /**
   * @param spellings each house spelling, with the spellings that it stands for
   * @param trusted names of outlets on whose word the newsroom relies
   * @param locale BCP 47 tag of the language in which drafts are written of which nobody says so;
   *     or null
   */
  public House(Map<String, List<String>> spellings, List<String> trusted, String locale) {
    this.spellings = new HouseSpellings(spellings);
    this.trusted = new TrustedNames(trusted);
    this.locale = locale;
  }

  /** {@code story}, its draft in the language of the house where nobody says another. */
  public Story localised(Story story) {
    if (locale == null || story.draft().filter(draft -> draft.language() == null).isEmpty()) {
      return story;
    }
    return new Story(story.id(), story.articles().stream().map(this::localised).toList());
  }

  private Article localised(Article article) {
    return article.isDraft()
        ? new Article(
            article.id(),
            article.role(),
            article.text(),
            article.bodyStart(),
            article.headline(),
            article.outlet(),
            article.published(),
            Objects.requireNonNullElse(article.language(), locale))
        : article;
  }

  /**
   * The facts of {@code story} as this newsroom sees them: without differences that are only one of
   * house spelling, and with what is to be spelled otherwise and what rests on a trusted outlet.
   *
   * @param facts as they were extracted; the same list where nothing is settled
   */
  public List<Fact> heeded(Story story, List<Fact> facts) {
    if (spellings.isEmpty() && trusted.isEmpty()) {
      return facts;
    }
    List<Fact> heeded = new ArrayList<>(facts);
    heeded.removeIf(spellings::settles);
    story.draft().ifPresent(draft -> heeded.addAll(spellings.in(draft, facts)));
    heeded.addAll(trusted.among(story, facts));
    return List.copyOf(heeded);
  }
}
