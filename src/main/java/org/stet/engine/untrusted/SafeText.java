package org.stet.engine.untrusted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Position;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.Scanner;
import org.stet.engine.syntax.Token;

/**
 * The letters and tokens of a rule file: only such as every reader of it reads alike.
 *
 * <p>The rule passes through four readers: the scanner here, the parser of Drools, and the parser
 * and the compiler of the Java that Drools writes. A Unicode escape, a lone carriage return or an
 * invisible letter is one thing to one of them and another to the next, and so a way to hide code.
 */
final class SafeText {
  private static final int MOST_TOKENS = 2_000;
  private static final int LONGEST_STRING = 500;

  /** The compiler of Drools takes twice as long for each level. */
  private static final int DEEPEST = 10;

  private static final Set<String> SIGNS =
      Set.of(
          "(", ")", ",", ":", ";", ".", "!", "@", "==", "!=", "<", "<=", ">", ">=", "&&", "||",
          "!.", "-", "*");

  private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\++u");
  private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]*+");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,15}+(?:\\.[0-9]{1,15}+)?+");

  private final RuleSource rule;
  private final String text;
  private final List<RuleError> objections = new ArrayList<>();

  private SafeText(RuleSource rule) {
    this.rule = rule;
    this.text = rule.text();
  }

  /** What speaks against the letters of {@code rule}. */
  static List<RuleError> objections(RuleSource rule) {
    SafeText letters = new SafeText(rule);
    letters.letters();
    if (letters.objections.isEmpty()) {
      letters.tokens();
    }
    return letters.objections;
  }

  /** {@code rule} with blanks in place of its comments, every other sign where it was. */
  static RuleSource withoutComments(RuleSource rule) {
    String text = rule.text();
    char[] plain = new char[text.length()];
    Arrays.fill(plain, ' ');
    for (int i = 0; i < plain.length; i++) {
      if (text.charAt(i) == '\n') {
        plain[i] = '\n';
      }
    }
    for (Token token : Scanner.scan(text)) {
      Range range = token.range();
      text.getChars(range.start(), range.end(), plain, range.start());
    }
    return RuleSource.of(rule.path(), new String(plain));
  }

  private void letters() {
    int at = 0;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      boolean blank =
          sign == '\n'
              || sign == '\t'
              || sign == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (!blank && !Letters.visible(sign)) {
        object(
            at,
            "the invisible sign U+%04X may not stand in a rule nobody vouches for; take it out"
                .formatted(sign));
        return;
      }
      at += Character.charCount(sign);
    }
    Matcher escape = UNICODE_ESCAPE.matcher(text);
    if (escape.find()) {
      object(
          escape.start(), "a Unicode escape can hide the end of a string; write the letter itself");
    }
  }

  private void tokens() {
    List<Token> tokens = Scanner.scan(text);
    if (tokens.size() > MOST_TOKENS) {
      object(
          tokens.get(MOST_TOKENS).range().start(),
          "a rule nobody vouches for may have %d words and signs; divide it"
              .formatted(MOST_TOKENS));
      return;
    }
    tokens.forEach(this::token);
    nesting(tokens);
  }

  private void nesting(List<Token> tokens) {
    int depth = 0;
    for (Token token : tokens) {
      depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
      if (depth > DEEPEST) {
        object(
            token.range().start(),
            "brackets nest more than %d deep; write simpler conditions".formatted(DEEPEST));
        return;
      }
    }
  }

  private void token(Token token) {
    int start = token.range().start();
    String raw = token.range().of(text);
    switch (token.kind()) {
      case WORD -> require(PLAIN_WORD.matcher(raw).matches(), start, notPlain(raw));
      case NUMBER ->
          require(
              PLAIN_NUMBER.matcher(raw).matches(),
              start,
              "%s is no plain number; write it with digits and a point".formatted(OneLine.of(raw)));
      case SIGN ->
          require(
              SIGNS.contains(raw),
              start,
              "\"%s\" may not stand in a rule".formatted(OneLine.of(raw)));
      case STRING -> string(raw, start);
      default ->
          object(start, "a %s begins here and does not end; close it".formatted(token.text()));
    }
  }

  private static String notPlain(String word) {
    return "the name %s has letters other than a to z; write it with those"
        .formatted(OneLine.of(word));
  }

  private void string(String raw, int start) {
    require(
        raw.charAt(0) == '"',
        start,
        "a string stands between straight single quotation marks; write double ones");
    require(
        raw.length() <= LONGEST_STRING,
        start,
        "a string has %d letters; write at most %d".formatted(raw.length(), LONGEST_STRING));
    String lone = raw.replace("\\\\", "");
    require(
        lone.indexOf('\\') < 0,
        start,
        "a single backslash stands in a string; write two, as in \"\\\\d\"");
  }

  private void require(boolean met, int at, String otherwise) {
    if (!met) {
      object(at, otherwise);
    }
  }

  private void object(int at, String message) {
    objections.add(new RuleError(rule.path(), Position.of(text, at).line(), message));
  }
}
