package org.stet.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips are counted as a typist makes them. */
class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "severity, severity, 0",
    "severty, severity, 1",
    "sseverity, severity, 1",
    "severety, severity, 1",
    "sevreity, severity, 1",
    "kitten, sitting, 3",
    "ca, abc, 3",
    "'', kind, 4",
    "kind, '', 4",
    "'', '', 0",
    "Kind, kind, 1"
  })
  void slipsAreCounted(String typed, String meant, int slips) {
    assertThat(EditDistance.between(typed, meant)).isEqualTo(slips);
    assertThat(EditDistance.between(meant, typed)).isEqualTo(slips);
  }
}
