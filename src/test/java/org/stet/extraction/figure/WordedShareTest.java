package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Figure;

class WordedShareTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Most of the passengers were students.",
        "The vast majority of the patients had no insurance.",
        "Nearly all of the seasonal workers came from the south.",
        "A large majority of its members have left."
      })
  void aMajorityOfThingsThatCanBeCountedIsAShare(String text) {
    assertThat(Figures.of(text)).anyMatch(Figure::worded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Most of the money went to a cousin.",
        "Most of the days were dry.",
        "Most of the passengers would be students.",
        "The most patient of the passengers waited."
      })
  void amountsAndTimesAreNone(String text) {
    assertThat(Figures.of(text)).noneMatch(Figure::worded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thefts from museum stores have doubled since 2020.",
        "Burglaries fell by 20 percent in 2024.",
        "The number of empty beds has more than halved in ten years.",
        "Complaints about the buses are up 40 per cent on last year."
      })
  void aChangeOfWhatMustBeCountedIsARatio(String text) {
    assertThat(Figures.of(text)).anyMatch(figure -> figure.ratio() && figure.span().start() == 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales have doubled since 2020.",
        "The price of bread has doubled since 2020.",
        "Its members have doubled since 2020.",
        "The bus doubled back in 2020."
      })
  void whatIsOnRecordIsNone(String text) {
    assertThat(Figures.of(text)).noneMatch(figure -> figure.ratio() && figure.span().start() == 0);
  }
}
