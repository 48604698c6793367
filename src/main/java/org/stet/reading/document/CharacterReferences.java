package org.stet.reading.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The character references of HTML: {@code &amp;}, {@code &#8211;}, {@code &#x2013;}. */
public final class CharacterReferences implements Escapes {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?");

  @Override
  public Escape at(String text, int at, int end) {
    if (text.charAt(at) != '&') {
      return null;
    }
    Matcher reference = REFERENCE.matcher(text).region(at, end);
    if (!reference.lookingAt()) {
      return null;
    }
    String words = Parser.unescapeEntities(reference.group(), false);
    return words.equals(reference.group())
        ? null
        : new Escape(words, reference.end() - reference.start(), 0);
  }
}
