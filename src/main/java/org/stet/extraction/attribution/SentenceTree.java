package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Article;
import org.stet.fact.Span;

/** A sentence with its children looked up once, so that a walk costs what it visits. */
final class SentenceTree {
  private static final Set<String> MARKS =
      Set.of("\"", "“", "”", "„", "«", "»", "''", "``", "'", "`", "‘", "’", "‟", "‹", "›");

  private final Article article;
  private final ParsedSentence sentence;
  private final List<List<Token>> children;

  SentenceTree(Article article, ParsedSentence sentence) {
    this.article = article;
    this.sentence = sentence;
    this.children = new ArrayList<>(sentence.tokens().size());
    sentence.tokens().forEach(token -> children.add(new ArrayList<>()));
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0 && token.head() < children.size() && token.head() != token.index()) {
        children.get(token.head()).add(token);
      }
    }
  }

  ParsedSentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  int size() {
    return sentence.tokens().size();
  }

  /** The token at {@code index}, or null outside the sentence. */
  Token at(int index) {
    return index < 0 || index >= size() ? null : sentence.token(index);
  }

  /** The word at {@code index} in lower case, or the empty string outside the sentence. */
  String word(int index) {
    Token token = at(index);
    return token == null ? "" : token.text().toLowerCase(Locale.ROOT);
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  Token head(Token token) {
    return at(token.head());
  }

  List<Token> children(Token token) {
    return children.get(token.index());
  }

  Token child(Token token, String relation) {
    for (Token child : children(token)) {
      if (child.is(relation)) {
        return child;
      }
    }
    return null;
  }

  /** {@code token} and all below it, not going down where {@code follow} refuses. */
  BitSet below(Token token, Predicate<Token> follow) {
    BitSet members = new BitSet(size());
    List<Token> open = new ArrayList<>(List.of(token));
    members.set(token.index());
    while (!open.isEmpty()) {
      for (Token child : children(open.remove(open.size() - 1))) {
        if (!members.get(child.index()) && follow.test(child)) {
          members.set(child.index());
          open.add(child);
        }
      }
    }
    return members;
  }

  BitSet below(Token token) {
    return below(token, child -> true);
  }

  boolean isMark(int index) {
    Token token = at(index);
    return token != null && MARKS.contains(token.text());
  }

  /** Whether the token at {@code index} is a comma, dash, full stop or the like, not a mark. */
  boolean isStop(int index) {
    Token token = at(index);
    return token != null && token.isPunctuation() && !isMark(index) && !token.tag().startsWith("-");
  }

  /** The one word at {@code index}. */
  Span exactly(int index) {
    return article.span(at(index).start(), at(index).end());
  }

  /**
   * The words from {@code from} to {@code to} inclusive, less commas and dashes at the edges; null
   * where nothing is left.
   */
  Span span(int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(size() - 1, to);
    while (first <= last && isStop(first)) {
      first++;
    }
    while (last >= first && isStop(last) && !isMark(last)) {
      last--;
    }
    return first > last ? null : article.span(at(first).start(), at(last).end());
  }
}
