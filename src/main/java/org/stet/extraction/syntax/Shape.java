package org.stet.extraction.syntax;

import java.util.List;
import org.stet.fact.Span;

/**
 * A sentence wherever it stands: equal for two sentences that differ in nothing but their places.
 * What depends on a sentence alone can be remembered by its shape, with places counted from its
 * start.
 *
 * @param text its characters
 * @param words its words with their places counted from its start
 */
public record Shape(String text, List<Token> words) {

  /** The shape of {@code sentence}. */
  public static Shape of(ParsedSentence sentence) {
    Span span = sentence.fact().span();
    return new Shape(
        span.text(),
        sentence.tokens().stream().map(token -> counted(token, span.start())).toList());
  }

  private static Token counted(Token token, int from) {
    return new Token(
        token.index(),
        token.start() - from,
        token.end() - from,
        token.text(),
        token.lemma(),
        token.tag(),
        token.head(),
        token.relation());
  }

  /** Of the characters alone, which a string hashes once. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
