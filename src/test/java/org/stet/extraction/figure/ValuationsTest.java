package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The haul is worth some $6 million.",
        "The stolen paintings are worth 14 million euros.",
        "The damage comes to more than 3 million pounds.",
        "The flood did 20 million euros of damage.",
        "The losses of the growers exceed 2 million dollars."
      })
  void whatAThingWouldBringIsAValuation(String text) {
    assertThat(Figures.of(text)).anyMatch(figure -> Valuations.COUNTED.equals(figure.counted()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The contract is worth $6 million.",
        "The bridge cost 14 million euros.",
        "The damage could come to 3 million pounds.",
        "The court ordered him to pay 2 million dollars in damages."
      })
  void whatIsPaidOrSetDownIsNone(String text) {
    assertThat(Figures.of(text)).noneMatch(figure -> Valuations.COUNTED.equals(figure.counted()));
  }
}
