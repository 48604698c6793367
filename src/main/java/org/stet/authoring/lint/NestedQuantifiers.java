package org.stet.authoring.lint;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds repetitions of repetitions in a regular expression, on which the backtracking matcher of
 * Java takes time exponential in the length of the text: {@code (a+)+}. A round that must hold one
 * sign of its own, as in {@code (a+,)+}, can be cut up in one way only and is no harm.
 */
final class NestedQuantifiers {
  /** One group that is open: whether a branch of it is all repetition, and none of it is fixed. */
  private static final class Level {
    private boolean loose;
    private boolean repeats;
    private boolean fixed;

    void endBranch() {
      loose |= repeats && !fixed;
      repeats = false;
      fixed = false;
    }
  }

  private final String pattern;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int at;
  private boolean nested;

  private NestedQuantifiers(String pattern) {
    this.pattern = pattern;
  }

  /**
   * @param pattern a regular expression that can be read
   */
  static boolean in(String pattern) {
    return new NestedQuantifiers(pattern).find();
  }

  private boolean find() {
    levels.push(new Level());
    while (at < pattern.length() && !nested) {
      char sign = pattern.charAt(at);
      if (sign == '(') {
        at++;
        levels.push(new Level());
        skipKind();
      } else if (sign == ')' && levels.size() > 1) {
        at++;
        Level closed = levels.pop();
        closed.endBranch();
        boolean repeated = quantified(!closed.loose);
        nested = repeated && closed.loose;
      } else if (sign == '|') {
        at++;
        levels.peek().endBranch();
      } else {
        skipAtom();
        quantified(true);
      }
    }
    return nested;
  }

  /** Passes over a quantifier; whether it repeats without end. Counts the atom before it. */
  private boolean quantified(boolean fixedAtom) {
    Level level = levels.peek();
    char sign = at < pattern.length() ? pattern.charAt(at) : ' ';
    int close = sign == '{' ? pattern.indexOf('}', at) : at;
    boolean range = sign == '{' && close > 0;
    boolean endless =
        sign == '*' || sign == '+' || range && pattern.substring(at, close).endsWith(",");
    if (endless || range || sign == '?') {
      at = close + 1;
      boolean possessive = at < pattern.length() && pattern.charAt(at) == '+';
      if (possessive || at < pattern.length() && pattern.charAt(at) == '?') {
        at++;
      }
      endless &= !possessive;
      level.repeats |= endless;
    } else {
      level.fixed |= fixedAtom;
      level.repeats |= !fixedAtom;
    }
    return endless;
  }

  private void skipKind() {
    if (pattern.startsWith("?", at)) {
      while (at < pattern.length() && ":=!>".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      at++;
    }
  }

  private void skipAtom() {
    if (pattern.startsWith("\\Q", at)) {
      int end = pattern.indexOf("\\E", at);
      at = end < 0 ? pattern.length() : end + 2;
    } else if (pattern.charAt(at) == '\\') {
      boolean named = at + 2 < pattern.length() && "pPxN".indexOf(pattern.charAt(at + 1)) >= 0;
      at += 2;
      if (named && pattern.startsWith("{", at)) {
        at = Math.max(at, pattern.indexOf('}', at) + 1);
      }
    } else if (pattern.charAt(at) == '[') {
      skipClass();
    } else {
      at++;
    }
  }

  private void skipClass() {
    int depth = 0;
    do {
      char sign = pattern.charAt(at);
      depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
      at += sign == '\\' ? 2 : 1;
    } while (depth > 0 && at < pattern.length());
  }
}
