package org.stet.engine.syntax;

/**
 * A word, number, string or sign of a rule file. Comments and blanks are no tokens.
 *
 * @param kind what sort of token
 * @param text the word, number or sign; of a string, what stands between the quotation marks,
 *     escapes resolved; of a broken token what it would have been
 * @param line line from 1
 * @param range its place, quotation marks included
 */
public record Token(Kind kind, String text, int line, Range range) {
  /** What sort of token. */
  public enum Kind {
    WORD,
    NUMBER,
    STRING,
    SIGN,
    /** A string or comment that does not end. */
    BROKEN,
    /** Behind the last token. */
    END
  }

  public boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  public boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
