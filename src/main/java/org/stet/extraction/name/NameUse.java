package org.stet.extraction.name;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/**
 * A name where it stands, before it is known what it names.
 *
 * @param article number of its article in the story
 * @param parsed the article
 * @param sentence the sentence
 * @param first its first word in the sentence
 * @param last its last word in the sentence
 * @param description what the words around it tell
 */
record NameUse(
    int article,
    ParsedArticle parsed,
    ParsedSentence sentence,
    int first,
    int last,
    Description description) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  Span span() {
    return sentence.span(parsed.article(), sentence.token(first), sentence.token(last));
  }

  /** The name as it is written, on one line. */
  String spelling() {
    String text = span().text();
    return plainlySpaced(text) ? text : SPACES.matcher(text).replaceAll(" ");
  }

  private static boolean plainlySpaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      char now = text.charAt(i);
      if (now < ' ' || now == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  /** Its words as written; what a hyphen joins is one word. */
  List<String> words() {
    return List.of(spelling().split(" "));
  }

  /** Its spelling made comparable. */
  String plain() {
    return Letters.plain(spelling());
  }

  /** The word of the name that the rest of the sentence hangs on. */
  Token head() {
    for (int i = last; i >= first; i--) {
      Token token = sentence.token(i);
      if (token.head() < first || token.head() > last) {
        return token;
      }
    }
    return sentence.token(last);
  }

  /** The word before the name, or null at the start of the sentence. */
  Token before() {
    return first == 0 ? null : sentence.token(first - 1);
  }

  /** The word after the name, or null at the end of the sentence. */
  Token after() {
    return last + 1 >= sentence.tokens().size() ? null : sentence.token(last + 1);
  }

  /** Whether this use stands before {@code other} in the story. */
  boolean precedes(NameUse other) {
    return article != other.article
        ? article < other.article
        : span().start() < other.span().start();
  }
}
