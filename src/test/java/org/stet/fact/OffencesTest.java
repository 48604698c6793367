package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OffencesTest {
  @Test
  void fraudIsNotArson() {
    assertThat(Offences.differ("was acquitted of fraud", "was found guilty of arson")).isTrue();
  }

  @Test
  void bribesAreBribery() {
    assertThat(Offences.differ("was cleared of bribery", "guilty of taking bribes")).isFalse();
  }

  @Test
  void whereNoChargeIsNamedItMayBeOne() {
    assertThat(Offences.differ("was acquitted", "was found guilty of arson")).isFalse();
  }
}
