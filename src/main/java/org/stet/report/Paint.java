package org.stet.report;

import org.stet.fact.Severity;

/** The few colours of a text report. */
final class Paint {
  private static final String RESET = "\u001B[0m";

  private Paint() {}

  static String severity(String word, Severity severity, TextStyle style) {
    String code =
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case INFO -> "1;36";
        };
    return paint(code, word, style);
  }

  static String heading(String title, TextStyle style) {
    return style.colour() ? paint("1", title, style) : title + "\n" + "─".repeat(title.length());
  }

  static String quiet(String words, TextStyle style) {
    return paint("2", words, style);
  }

  private static String paint(String code, String words, TextStyle style) {
    return style.colour() ? "\u001B[" + code + "m" + words + RESET : words;
  }
}
