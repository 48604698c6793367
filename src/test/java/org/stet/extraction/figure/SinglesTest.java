package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Figure;

class SinglesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A man was shot and killed outside the mill.| A man | killed",
        "The blast killed a 40-year-old welder.| a 40-year-old welder | killed",
        "A nurse was injured when the bus left the road.| A nurse | wounded",
        "The fire left a woman dead.| a woman | killed",
      })
  void countsTheOneVictimAnArticleTellsOf(String text, String words, String outcome) {
    List<Figure> figures = Figures.of(text).stream().filter(Figure::single).toList();
    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).span().text()).isEqualTo(words);
    assertThat(figures.get(0).outcome()).isEqualTo(outcome);
    assertThat(figures.get(0).casualties()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A man bought the mill.",
        "A woman said the miners had been killed.",
        "One man was killed.",
        "A bridge collapsed.",
      })
  void passesOverOtherPeopleAndNumbers(String text) {
    assertThat(Figures.of(text)).noneMatch(Figure::single);
  }
}
