package org.stet.extraction.alignment;

import org.stet.fact.Figure;

/**
 * Whether one number looks like the other, miswritten: two digits exchanged, one of them wrong, a
 * nought too many or one digit left out in front.
 *
 * <p>Two counts of one thing that differ by chance, or since one is newer, are seldom so alike.
 */
final class Slips {
  private static final int LEAST_DIGITS = 2;

  private Slips() {}

  /** Whether {@code second} may be a slip for {@code first}, or the other way round. */
  static boolean alike(Figure first, Figure second) {
    double one = middle(first);
    double other = middle(second);
    if (!(one > 0) || !(other > 0) || Double.isInfinite(one) || Double.isInfinite(other)) {
      return false;
    }
    String digits = digits(one);
    String others = digits(other);
    return noughts(Math.max(one, other) / Math.min(one, other))
        || exchanged(digits, others)
        || led(digits, others)
        || led(others, digits);
  }

  /**
   * Whether the two are written with the same digits: "200,459" and "200.459" are no two counts.
   */
  static boolean sameDigits(Figure first, Figure second) {
    String one = first.numeral().text().replaceAll("\\D", "");
    return one.length() > LEAST_DIGITS && one.equals(second.numeral().text().replaceAll("\\D", ""));
  }

  private static double middle(Figure figure) {
    return (figure.low() + figure.high()) / 2;
  }

  /** The value without point and trailing noughts: "12", "106". */
  private static String digits(double value) {
    return String.valueOf(Math.round(value * 1000)).replaceFirst("0+$", "");
  }

  private static boolean noughts(double ratio) {
    return near(ratio, 10) || near(ratio, 100) || near(ratio, 1000);
  }

  private static boolean near(double ratio, double step) {
    return Math.abs(ratio / step - 1) < 0.02;
  }

  /** 12 and 21, 480 and 840; 1.6 and 1.06: the same digits in another order or with a nought. */
  private static boolean exchanged(String one, String other) {
    String plain = sorted(one);
    return plain.length() >= LEAST_DIGITS && plain.equals(sorted(other)) && !one.equals(other);
  }

  private static String sorted(String digits) {
    return digits
        .chars()
        .filter(digit -> digit != '0')
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** 9 and 19, 29 and 19: alike but for the first digit. */
  private static boolean led(String one, String other) {
    boolean added = other.length() == one.length() + 1 && other.substring(1).equals(one);
    boolean changed =
        one.length() >= LEAST_DIGITS
            && one.length() == other.length()
            && one.substring(1).equals(other.substring(1))
            && !one.equals(other);
    return added || changed;
  }
}
