package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Figure;
import org.stet.fact.Measure;

class KnownFiguresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The flood that killed 12 people was the third in a decade.",
        "The 12 miners were killed by the gas.",
        "He spoke of the deaths of 18 soldiers.",
        "The dam burst in 1963 and killed 900 people.",
        "She was convicted of killing 11 patients.",
        "Two years ago a landslide killed 40 villagers.",
        "Police shot a gunman who had killed 14 worshippers.",
        "A garden was opened in memory of 16 children killed by a bomb.",
      })
  void whatTheReaderIsTakenToKnowIsNotTold(String text) {
    assertThat(Figures.of(text))
        .filteredOn(figure -> figure.measure() == Measure.TOLL && figure.low() > 3)
        .isNotEmpty()
        .allMatch(Figure::known);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A flood killed 12 people on Monday.",
        "At least 31 people died in the battle.",
        "A blast that killed 12 people shook the port on Monday.",
        "Dozens of soldiers were killed near the border.",
        "The collapse of the bridge killed more than 40 commuters.",
      })
  void whatIsNewsIsTold(String text) {
    assertThat(Figures.of(text))
        .filteredOn(figure -> figure.measure() == Measure.TOLL)
        .isNotEmpty()
        .noneMatch(Figure::known);
  }
}
