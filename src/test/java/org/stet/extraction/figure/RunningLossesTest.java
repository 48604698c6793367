package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Figure;

class RunningLossesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The stoppage is costing shops 40 million kronor ($4.2 million) a day.",
        "The country loses 37 billion pesos a year to smugglers.",
        "The city is wasting 2 million euros every month.",
        "The blockade has cost the port 5 million dollars per day.",
      })
  void moneyThatIsLostInEachPeriodIsARunningLoss(String text) {
    assertThat(Figures.of(text)).anyMatch(RunningLossesTest::isLoss);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge cost 12 million euros.",
        "The port earns 5 million dollars a day.",
        "The strike could cost the port 5 million dollars a day.",
        "The company lost 5 million dollars last year.",
      })
  void whatIsPaidOrWouldBeLostIsNone(String text) {
    assertThat(Figures.of(text)).noneMatch(RunningLossesTest::isLoss);
  }

  private static boolean isLoss(Figure figure) {
    return RunningLosses.COUNTED.equals(figure.counted());
  }
}
