package org.stet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Role;

/** An article that somebody hands over in parts. */
class GivenArticleTest {

  private static Article article(String headline, String text) {
    return new GivenArticle("a.txt", headline, null, null, text).as(Role.DRAFT);
  }

  @Test
  void aHeadlineWithWhichTheTextOpensIsFoundThere() {
    Article article = article(" Quake in\tthe east ", "\n# Quake in the east\n\nEight died.");
    assertThat(article.text()).isEqualTo("\n# Quake in the east\n\nEight died.");
    assertThat(article.headline()).isEqualTo(article.span(3, 20));
  }

  @Test
  void anotherHeadlineIsPutOnTopSoThatItsWordsCanBeQuoted() {
    Article article = article("Quake in the east", "Eight died.");
    assertThat(article.text()).isEqualTo("Quake in the east\n\nEight died.");
    assertThat(article.headline().text()).isEqualTo("Quake in the east");
  }

  @Test
  void frontMatterIsReadAndWhatIsGivenBesideItCountsMore() {
    String text = "---\nheadline: Old\noutlet: Ledger\npublished: 2025-01-22\n---\nEight died.";
    Article article = new GivenArticle("a", "New", "Post", "", text).as(Role.SOURCE);

    assertThat(article.headline().text()).isEqualTo("New");
    assertThat(article.text()).endsWith("---\nNew\n\nEight died.");
    assertThat(article.outlet()).isEqualTo("Post");
    assertThat(article.published().date()).hasToString("2025-01-22");
    assertThat(article(null, text).headline().text()).isEqualTo("Old");
  }

  @Test
  void whatCannotBeUsedIsToldWithItsName() {
    assertThatThrownBy(() -> article(null, " \n"))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage("a.txt: holds no text yet; write or paste the article");
    assertThatThrownBy(() -> new GivenArticle("a.txt", null, null, "soon", "Text.").as(Role.DRAFT))
        .hasMessageStartingWith("a.txt: \"published\" needs a date like");
  }

  @Test
  void halfOfAPairOfUnitsBecomesASign() {
    assertThat(article(null, "a\uD83D b").text()).isEqualTo("a\uFFFD b");
  }
}
