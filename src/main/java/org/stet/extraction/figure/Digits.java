package org.stet.extraction.figure;

import java.util.List;
import org.stet.extraction.figure.Lexer.Kind;
import org.stet.extraction.figure.Lexer.Lexeme;

/** Values of numbers in digits. */
final class Digits {
  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Digits() {}

  /** The value of digits with English, Indian, spaced or continental separators. */
  static double value(String digits) {
    return Double.parseDouble(plain(digits));
  }

  /** The value of one in the last digit: 0.01 for "1.98", 1 for "1,600". */
  static double step(String digits) {
    String plain = plain(digits);
    int point = plain.indexOf('.');
    return point < 0 ? 1 : Math.pow(10, point + 1 - plain.length());
  }

  /** Whether the digits could be a whole number of thousands in continental notation: "1.200". */
  static boolean couldBeThousands(String digits) {
    return digits.matches("[1-9]\\d{0,2}\\.\\d{3}");
  }

  private static String plain(String digits) {
    String compact = digits.replaceAll("[ \\u00a0\\u202f\\u2009]", "");
    if (compact.matches("\\d{1,3}(?:\\.\\d{3}){2,}")) {
      return compact.replace(".", "");
    }
    if (compact.matches("\\d+,\\d{1,2}")
        || compact.matches("\\d{4,},\\d+")
        || compact.matches("0,\\d+")) {
      return compact.replace(',', '.');
    }
    return compact.replace(",", "");
  }

  /** The value of a small whole number in digits or words, or null. */
  static Double small(Lexeme lexeme) {
    if (lexeme.kind() == Kind.DIGITS) {
      return lexeme.text().length() > 4 || !lexeme.text().matches("\\d+")
          ? null
          : Double.valueOf(lexeme.text());
    }
    int value = SMALL.indexOf(lexeme.lower());
    return value < 0 ? null : Double.valueOf(value);
  }
}
