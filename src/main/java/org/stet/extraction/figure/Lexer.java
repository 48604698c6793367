package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into digits, words and marks, as numbers are written. */
final class Lexer {
  private static final String GROUPED = "\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?";
  private static final String SPACED =
      "\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?![\\d]|[,.]\\d)";
  private static final String DOTTED = "\\d{1,3}(?:\\.\\d{3}){2,}";
  private static final Pattern LEXEME =
      Pattern.compile(
          "(?<digits>"
              + String.join("|", GROUPED + "(?!\\d)", SPACED, DOTTED, "\\d+(?:[.,]\\d+)?")
              + ")|(?<word>\\p{L}+)|(?<mark>\\S)");

  /** A piece of text; {@code glued} when no space parts it from the one before. */
  record Lexeme(int start, int end, String text, Kind kind, boolean glued) {
    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  enum Kind {
    DIGITS,
    WORD,
    MARK
  }

  private Lexer() {}

  static List<Lexeme> cut(String text) {
    List<Lexeme> lexemes = new ArrayList<>();
    Matcher matcher = LEXEME.matcher(text);
    int last = -1;
    while (matcher.find()) {
      Kind kind =
          matcher.group("digits") != null
              ? Kind.DIGITS
              : matcher.group("word") != null ? Kind.WORD : Kind.MARK;
      lexemes.add(
          new Lexeme(
              matcher.start(), matcher.end(), matcher.group(), kind, matcher.start() == last));
      last = matcher.end();
    }
    return lexemes;
  }
}
