package org.stet.extraction.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {
  private static final Thesaurus THESAURUS = Thesaurus.get();

  @ParameterizedTest
  @CsvSource({
    "threat, danger", // of one set of synonyms, or a kind of it
    "lorry, vehicle", // a kind, at some removes
    "vehicle, lorry",
    "choose, choice", // derived
    "huge, large" // similar
  })
  void tells_words_that_may_stand_for_one_another(String first, String second) {
    assertThat(THESAURUS.related(first, second)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"propulsion, steering", "beach, cliff", "electrical, mechanical", "navy, orchard"})
  void tells_words_that_mean_something_else(String first, String second) {
    assertThat(THESAURUS.related(first, second)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"gain, loss", "generic, specific", "arrive, depart"})
  void tells_opposites_and_words_similar_to_them(String first, String second) {
    assertThat(THESAURUS.opposite(first, second)).isTrue();
    assertThat(THESAURUS.opposite(second, first)).isTrue();
  }

  @Test
  void words_that_are_not_known_are_related_to_nothing() {
    assertThat(THESAURUS.knows("boat")).isTrue();
    assertThat(THESAURUS.knows("clifftop")).isFalse();
    assertThat(THESAURUS.knows("")).isFalse();
    assertThat(THESAURUS.related("clifftop", "clifftop")).isFalse();
    assertThat(THESAURUS.opposite("clifftop", "boat")).isFalse();
  }

  @Test
  void words_that_are_no_opposites_are_not_told_to_be() {
    assertThat(THESAURUS.opposite("boat", "ship")).isFalse();
  }
}
