package org.stet.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The axis of a chart: from 0 where that leaves the values apart, logarithmic only where they span
 * more than two powers of ten or so.
 *
 * @param from least value shown
 * @param to greatest value shown
 * @param logarithmic whether equal steps multiply
 * @param ticks the values that are written below it
 */
record Axis(double from, double to, boolean logarithmic, List<Double> ticks) {
  private static final double WIDE = 80;
  private static final double NARROW = 0.15;
  private static final double LARGEST = 1e15;
  private static final int STEPS = 4;

  /** The axis for values from {@code least} to {@code greatest}; what is beyond lies at its end. */
  static Axis of(double least, double greatest) {
    return within(Math.max(-LARGEST, least), Math.min(LARGEST, greatest));
  }

  private static Axis within(double least, double greatest) {
    if (least > 0 && greatest / least > WIDE) {
      return powers(least, greatest);
    }
    boolean near = greatest > least && greatest - least < NARROW * Math.abs(greatest);
    double from = least < 0 || near ? least : 0;
    double to = greatest > from ? greatest : from + 1;
    double step = step((to - from) / STEPS);
    double first = Math.floor(from / step) * step;
    List<Double> ticks = new ArrayList<>();
    int number = 0;
    do {
      ticks.add(first + number++ * step);
    } while (ticks.get(ticks.size() - 1) < to && number <= 2 * STEPS + 2);
    return new Axis(first, ticks.get(ticks.size() - 1), false, ticks);
  }

  private static Axis powers(double least, double greatest) {
    int first = (int) Math.floor(Math.log10(least));
    int last = (int) Math.ceil(Math.log10(greatest));
    int every = Math.max(1, (last - first + STEPS) / (STEPS + 1));
    List<Double> ticks = new ArrayList<>();
    for (int power = first; power <= last; power += every) {
      ticks.add(Math.pow(10, power));
    }
    return new Axis(Math.pow(10, first), Math.pow(10, last), true, ticks);
  }

  /** 1, 2 or 5 times a power of ten, at least {@code rough}. */
  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= rough) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /** Where {@code value} lies, 0 to 1. */
  double share(double value) {
    double share =
        logarithmic
            ? (Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))
            : (value - from) / (to - from);
    return Math.max(0, Math.min(1, share));
  }

  /** What a reader has to know of it, or null. */
  String note() {
    if (logarithmic) {
      return "Logarithmic scale: each step is ten times the one before.";
    }
    return from > 0 ? "The scale does not begin at 0." : null;
  }

  /** "1,500", "2.5 m", "3 bn". */
  static String label(double value) {
    double size = Math.abs(value);
    return size >= 1e9
        ? number(value / 1e9) + " bn"
        : size >= 1e6 ? number(value / 1e6) + " m" : number(value);
  }

  private static String number(double value) {
    double rounded = Math.rint(value * 1000) / 1000;
    return rounded == Math.rint(rounded)
        ? String.format(Locale.ROOT, "%,d", (long) rounded)
        : BigDecimal.valueOf(rounded).stripTrailingZeros().toPlainString();
  }
}
