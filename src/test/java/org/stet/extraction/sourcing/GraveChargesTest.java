package org.stet.extraction.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Charge;
import org.stet.fact.Role;
import org.stet.fact.SourceKind;
import org.stet.fact.Stance;

class GraveChargesTest {
  private static final GraveCharges CHARGES = new GraveCharges(Parsed.LEXICON);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the harbour master took bribes",
        "doctors had altered the charts of two patients",
        "the mate had been asleep at the wheel",
        "the director had ordered his staff to keep quiet about it",
        "the guards tortured prisoners in the cellar"
      })
  void crimesAndSecrecyAreGrave(String content) {
    assertThat(CHARGES.among(List.of(said(content, Stance.SAYS)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the talks would begin on Tuesday",
        "the harbour master had never taken bribes",
        "the man had been arrested for theft",
        "the anti-corruption office had moved",
        "the fraud squad had come in May",
        ""
      })
  void theRestIsNot(String content) {
    assertThat(CHARGES.among(List.of(said(content, Stance.SAYS)))).isEmpty();
  }

  @Test
  void aDenialIsNoChargeAndAnAccusationAlwaysIs() {
    assertThat(CHARGES.among(List.of(said("the bribes", Stance.DENIES)))).isEmpty();
    assertThat(CHARGES.among(List.of(said("the mayor", Stance.ACCUSES)))).hasSize(1);
  }

  @Test
  void twoWhoAreCountedAreNotASingleSource() {
    Article article = Article.of("a", Role.DRAFT, "Two sources said he took bribes");
    Attribution counted =
        new Attribution(
            article.span(0, 11),
            article.span(12, 16),
            article.span(17, 31),
            Stance.SAYS,
            SourceKind.ANONYMOUS,
            "source",
            List.of(),
            false,
            false,
            1);

    assertThat(CHARGES.among(List.of(counted))).hasSize(1).noneMatch(Charge::unnamed);
  }

  private static Attribution said(String content, Stance stance) {
    Article article = Article.of("a", Role.DRAFT, content);
    return new Attribution(
        null,
        null,
        article.span(0, content.length()),
        stance,
        SourceKind.NOBODY,
        null,
        List.of(),
        false,
        false,
        1);
  }
}
