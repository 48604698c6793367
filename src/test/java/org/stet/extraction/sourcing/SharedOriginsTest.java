package org.stet.extraction.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Origin;
import org.stet.fact.Role;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;

class SharedOriginsTest {
  private static final Article DRAFT =
      Article.of(
          "draft.txt", Role.DRAFT, "North Wire reported a flood. South Sun reported a fire.");
  private static final Article ONE =
      Article.of("one.txt", Role.SOURCE, "North Wire reported a flood.");
  private static final Article TWO =
      Article.of("two.txt", Role.SOURCE, "A flood, reports the North Wire.");
  private static final Article OTHER =
      Article.of("other.txt", Role.SOURCE, "South Sun reported a fire.");

  @Test
  void twoArticlesThatNameOneOutletShareIt() {
    List<Origin> origins =
        SharedOrigins.of(
            List.of(ONE, TWO),
            List.of(),
            List.of(said(ONE, "North Wire"), said(TWO, "the North Wire")));

    assertThat(origins).hasSize(2).allMatch(Origin::sole).allMatch(Origin::shared);
    assertThat(origins.get(0).group()).isEqualTo(origins.get(1).group());
    assertThat(origins.get(0).articles()).containsExactly("one.txt", "two.txt");
  }

  @Test
  void twoOutletsAreTwoOrigins() {
    List<Origin> origins =
        SharedOrigins.of(
            List.of(ONE, OTHER),
            List.of(),
            List.of(said(ONE, "North Wire"), said(OTHER, "South Sun")));

    assertThat(origins).hasSize(2).noneMatch(Origin::shared).noneMatch(Origin::sole);
  }

  @Test
  void aDraftThatNamesTwoOutletsDoesNotTieThem() {
    List<Origin> origins =
        SharedOrigins.of(
            List.of(DRAFT, ONE, OTHER),
            List.of(),
            List.of(
                said(DRAFT, "North Wire"),
                said(DRAFT, "South Sun"),
                said(ONE, "North Wire"),
                said(OTHER, "South Sun")));

    assertThat(origins).noneMatch(Origin::shared);
  }

  @Test
  void whereNobodyIsCitedThereIsNoOrigin() {
    assertThat(SharedOrigins.of(List.of(ONE, TWO), List.of(), List.of())).isEmpty();
  }

  private static Attribution said(Article article, String outlet) {
    int at = article.text().indexOf(outlet);
    Span source = article.span(at, at + outlet.length());
    return new Attribution(
        source,
        null,
        article.span(0, article.text().length()),
        Stance.SAYS,
        SourceKind.MEDIA,
        outlet,
        List.of(),
        false,
        false,
        1);
  }
}
