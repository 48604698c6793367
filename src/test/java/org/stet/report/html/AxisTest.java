package org.stet.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The axis of a chart. */
class AxisTest {

  @Test
  void figuresOfOneSizeAreMeasuredFromZero() {
    Axis axis = Axis.of(20, 84);

    assertThat(axis.ticks()).containsExactly(0.0, 50.0, 100.0);
    assertThat(axis.share(50)).isEqualTo(0.5);
    assertThat(axis.note()).isNull();
  }

  @Test
  void figuresOfManySizesAreMeasuredInPowersOfTen() {
    Axis axis = Axis.of(10, 20_000);

    assertThat(axis.logarithmic()).isTrue();
    assertThat(axis.ticks()).containsExactly(10.0, 100.0, 1_000.0, 10_000.0, 100_000.0);
    assertThat(axis.share(1_000)).isEqualTo(0.5);
    assertThat(axis.note()).startsWith("Logarithmic scale");
  }

  @Test
  void figuresThatLieCloseAreDrawnApartAndTheReaderIsTold() {
    Axis axis = Axis.of(19.8e9, 19.9e9);

    assertThat(axis.from()).isGreaterThan(0);
    assertThat(axis.share(19.9e9) - axis.share(19.8e9)).isGreaterThan(0.5);
    assertThat(axis.note()).isEqualTo("The scale does not begin at 0.");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-5, 3", "0.001, 0.002", "1e300, 1e300", "84, 84", "-1e308, 1e308"})
  void anyFiguresHaveAnAxisWithAFewTicks(double least, double greatest) {
    Axis axis = Axis.of(least, greatest);

    assertThat(axis.ticks()).hasSizeBetween(2, 12).allMatch(Double::isFinite);
    assertThat(axis.share(least)).isBetween(0.0, 1.0);
    assertThat(axis.share(greatest)).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @CsvSource({"84, 84", "1500, '1,500'", "2500000, 2.5 m", "3e9, 3 bn", "0.5, 0.5", "-20, -20"})
  void aTickIsWrittenShort(double value, String label) {
    assertThat(Axis.label(value)).isEqualTo(label);
  }
}
