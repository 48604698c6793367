package org.stet.extraction.figure;

import java.util.List;
import org.stet.fact.Figure;

/** How exact a figure is, by its written digits. */
final class Rounding {
  private final NumeralScanner scanner;

  Rounding(NumeralScanner scanner) {
    this.scanner = scanner;
  }

  /** The value in the words of {@code figure}: the middle of its range, bounds left aside. */
  double written(Figure figure) {
    List<Numeral> numerals = scanner.scan(figure.numeral().text());
    return numerals.isEmpty() ? Double.NaN : numerals.get(0).value();
  }

  /** Whether {@code figure} is put down in digits to the last: "5,200", not "5.2 thousand". */
  boolean writtenOut(Figure figure) {
    return figure.numeral().text().matches("[\\d,\\s]+");
  }

  /** Half the value of one in the last digit that {@code figure} writes; 0 for a whole count. */
  double half(Figure figure) {
    List<Numeral> numerals = scanner.scan(figure.numeral().text());
    if (numerals.isEmpty()) {
      return 0;
    }
    double step = numerals.get(0).step();
    double value = numerals.get(0).value();
    boolean hundreds = step == 1 && value >= 100 && value % 100 == 0;
    return hundreds ? zeros(value) / 2 : step == 1 ? 0 : step / 2;
  }

  /** Half a step of the last digit that is not a zero: whoever converts "100 miles" rounds. */
  double loose(Figure figure) {
    List<Numeral> numerals = scanner.scan(figure.numeral().text());
    if (numerals.isEmpty()) {
      return 0;
    }
    Numeral numeral = numerals.get(0);
    double digits = Math.rint(numeral.value() / numeral.step());
    return numeral.step() * zeros(digits) / 2;
  }

  private static double zeros(double value) {
    double step = 1;
    while (value != 0 && value % (step * 10) == 0 && step < 1e15) {
      step *= 10;
    }
    return step;
  }
}
