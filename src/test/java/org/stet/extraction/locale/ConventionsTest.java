package org.stet.extraction.locale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.fact.Article;
import org.stet.fact.Role;

/** What the language of a draft tells of its digits. */
class ConventionsTest {

  private static Conventions of(Role role, String language) {
    return Conventions.of(new Article("a.txt", role, "", 0, null, null, null, language));
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, true, false",
    "en-US, false, false",
    "en-IN, true, false",
    "en-FI, true, true",
    "de, true, true",
    "pt-BR, true, true",
    "en-CA,, false",
    "sv,, true",
    "en,, false",
    "und,, false"
  })
  void countriesDiffer(String language, Boolean dayFirst, boolean decimalComma) {
    Conventions conventions = of(Role.DRAFT, language);

    assertThat(conventions.dayFirst().orElse(null)).isEqualTo(dayFirst);
    assertThat(conventions.decimalComma()).isEqualTo(decimalComma);
  }

  @Test
  void aSourceMustTellByItself() {
    assertThat(of(Role.SOURCE, "en-GB").dayFirst()).isEmpty();
    assertThat(of(Role.DRAFT, null).dayFirst()).isEmpty();
  }
}
