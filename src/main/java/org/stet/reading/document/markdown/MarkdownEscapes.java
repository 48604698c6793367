package org.stet.reading.document.markdown;

import org.stet.reading.document.CharacterReferences;
import org.stet.reading.document.Escapes;

/** Backslashes before punctuation (CommonMark 2.4), and character references (2.5). */
final class MarkdownEscapes implements Escapes {
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final CharacterReferences references = new CharacterReferences();

  @Override
  public Escape at(String text, int at, int end) {
    boolean backslash =
        text.charAt(at) == '\\' && at + 1 < end && PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0;
    return backslash
        ? new Escape(text.substring(at + 1, at + 2), 2, 1)
        : references.at(text, at, end);
  }
}
