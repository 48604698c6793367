package org.stet.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.fact.Mention;

/** Countries by the names that every language has for them, their people and capitals. */
class CountriesTest {
  private static final NameExtractor EXTRACTOR = new NameExtractor(Parsed.LEXICON);

  private static List<String> keys(String text) {
    return EXTRACTOR.extract(List.of(Parsed.source("source-1.txt", text))).mentions().stream()
        .map(Mention::entityKey)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks with Germany began.| germany",
        "Talks with Deutschland began.| germany",
        "Talks with Allemagne began.| germany",
        "Talks with Niemcy began.| germany",
        "Talks with Saksa began.| germany",
        "Talks with Almanya began.| germany",
        "Talks with Nederländerna began.| netherlands",
        "Talks with Magyarország began.| hungary",
        "Talks with Węgry began.| hungary",
        "Talks with Côte d’Ivoire began.| ivory-coast",
        "Talks with Ivory Coast began.| ivory-coast",
        "Talks with the Ivorians began.| ivory-coast",
        "Talks with Burma began.| myanmar",
        "Talks with Myanmar began.| myanmar",
        "Talks with Türkiye began.| turkey",
        "Talks with Turkey began.| turkey",
        "Talks with Німеччина began.| germany",
        "Talks with Германия began.| germany",
        "Talks with ألمانيا began.| germany",
        "Talks with גרמניה began.| germany",
      })
  void everyLanguagesNameIsOneCountry(String text, String key) {
    assertThat(keys(text)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cook stuffed a turkey.",
        "Michael Jordan scored twice.",
        "The china cracked.",
      })
  void wordsAndPeopleAreNoCountries(String text) {
    assertThat(keys(text)).doesNotContain("turkey", "jordan", "china");
  }
}
