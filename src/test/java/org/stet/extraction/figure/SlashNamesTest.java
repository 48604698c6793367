package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlashNamesTest {
  @Test
  void aDayAShiftOrARatingIsNoFigure() {
    assertThat(SlashNames.holds("after the 9/11 attacks", 10, 11)).isTrue();
    assertThat(SlashNames.holds("after the 9/11 attacks", 12, 14)).isTrue();
    assertThat(SlashNames.holds("open 24/7 for all", 5, 7)).isTrue();
  }

  @Test
  void aFractionAndAPlainNumberStayFigures() {
    assertThat(SlashNames.holds("3/4 of the votes", 0, 1)).isFalse();
    assertThat(SlashNames.holds("the 40 houses", 4, 6)).isFalse();
    assertThat(SlashNames.holds("on 9/11/2001 it", 3, 4)).isFalse();
  }
}
