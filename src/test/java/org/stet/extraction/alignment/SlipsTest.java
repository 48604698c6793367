package org.stet.extraction.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedArticle;

class SlipsTest {
  private static final ParsedArticle TEXT = Parsed.text("A count of one.");

  @ParameterizedTest
  @CsvSource({
    "12, 21",
    "480, 840",
    "9, 19",
    "29, 19",
    "30, 300",
    "400, 4000",
    "1600000, 1060000",
    "3.1, 4.1"
  })
  void aNumberLooksLikeItselfMiswritten(double one, double other) {
    assertThat(alike(one, other)).isTrue();
    assertThat(alike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "12, 14", "947, 1312", "4000, 2500", "3, 31", "0, 10", "2.2, 1.4"})
  void otherNumbersDoNot(double one, double other) {
    assertThat(alike(one, other)).isFalse();
  }

  private static boolean alike(double one, double other) {
    return Slips.alike(
        Figures.count(TEXT, "one", one, "vote"), Figures.count(TEXT, "one", other, "vote"));
  }
}
