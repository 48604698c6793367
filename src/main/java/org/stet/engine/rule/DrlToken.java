package org.stet.engine.rule;

/**
 * A word, string or sign of a rule file. Comments and blanks are no tokens.
 *
 * @param kind what sort of token
 * @param text the word or sign; of a string, what stands between the quotation marks, escapes
 *     resolved
 * @param line line from 1
 */
record DrlToken(Kind kind, String text, int line) {
  enum Kind {
    WORD,
    STRING,
    SIGN,
    /** A string or comment that does not end. */
    BROKEN
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
