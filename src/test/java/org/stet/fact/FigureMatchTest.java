package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureMatchTest {
  @Test
  void aValueAndItsRoundingDoNotExcludeEachOther() {
    assertThat(match("1.98 trillion", 1.98e12, "1,976 billion", 1.976e12).exclusive()).isFalse();
    assertThat(match("2,000", 2000, "1,960", 1960).exclusive()).isFalse();
  }

  @Test
  void smallNumbersAreNotRounded() {
    assertThat(match("10", 10, "14", 14).exclusive()).isTrue();
    assertThat(match("nine", 9, "11", 11).exclusive()).isTrue();
    assertThat(match("3.1", 3.1, "4.1", 4.1).exclusive()).isTrue();
  }

  @Test
  void anOrderOfMagnitudeIsNoRounding() {
    assertThat(match("100,000", 100_000, "10,000", 10_000).exclusive()).isTrue();
  }

  @Test
  void aGrownCountDoesNotConflict() {
    FigureMatch same = match("nine", 9, "11", 11);
    FigureMatch grown = new FigureMatch(same.first(), same.second(), 0.9, FigureRelation.GROWN);

    assertThat(same.conflicting()).isTrue();
    assertThat(grown.conflicting()).isFalse();
  }

  private static FigureMatch match(String one, double first, String other, double second) {
    return new FigureMatch(figure("a.txt", one, first), figure("b.txt", other, second), 0.9);
  }

  private static Figure figure(String article, String numeral, double value) {
    Span span = new Span(article, 0, numeral.length(), numeral);
    return new Figure(
        span,
        span,
        value,
        value,
        Bound.EXACT,
        Measure.COUNT,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Part.BODY);
  }
}
