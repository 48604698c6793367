package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChargeTest {
  @Test
  void fraudIsNotArson() {
    assertThat(Charge.differ("was acquitted of fraud", "was found guilty of arson")).isTrue();
  }

  @Test
  void bribesAreBribery() {
    assertThat(Charge.differ("was cleared of bribery", "guilty of taking bribes")).isFalse();
  }

  @Test
  void whereNoChargeIsNamedItMayBeOne() {
    assertThat(Charge.differ("was acquitted", "was found guilty of arson")).isFalse();
  }
}
