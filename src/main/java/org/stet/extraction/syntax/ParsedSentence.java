package org.stet.extraction.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stet.fact.Article;
import org.stet.fact.Part;
import org.stet.fact.Sentence;
import org.stet.fact.Span;

/**
 * A sentence with its dependency tree.
 *
 * @param fact the sentence as a fact
 * @param paragraph number of the block of the article in which it stands, from 0
 * @param tokens its words in order; {@code tokens.get(i).index() == i}
 * @param children for each word the words that depend on it, in order
 */
public record ParsedSentence(
    Sentence fact, int paragraph, List<Token> tokens, List<List<Token>> children) {
  public ParsedSentence {
    tokens = List.copyOf(tokens);
    children = List.copyOf(children);
  }

  /** A sentence whose tree is read from the heads of {@code tokens}. */
  public ParsedSentence(Sentence fact, int paragraph, List<Token> tokens) {
    this(fact, paragraph, tokens, byHead(tokens));
  }

  private static List<List<Token>> byHead(List<Token> tokens) {
    Map<Integer, List<Token>> below =
        tokens.stream()
            .collect(Collectors.groupingBy(Token::head, Collectors.toUnmodifiableList()));
    return tokens.stream().map(token -> below.getOrDefault(token.index(), List.of())).toList();
  }

  /** Of the place alone, which differs between sentences; equality still compares every word. */
  @Override
  public int hashCode() {
    return fact.hashCode();
  }

  public Part part() {
    return fact.part();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The word that {@code token} depends on, or null for the root. */
  public Token head(Token token) {
    return token.head() < 0 ? null : tokens.get(token.head());
  }

  /** The words that depend on {@code token}, in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The words that depend on {@code token} by {@code relation}, with or without a subtype. */
  public List<Token> children(Token token, String relation) {
    return children(token).stream().filter(other -> other.is(relation)).toList();
  }

  /** The first word that depends on {@code token} by {@code relation}, or null. */
  public Token child(Token token, String relation) {
    for (Token other : children(token)) {
      if (other.is(relation)) {
        return other;
      }
    }
    return null;
  }

  /** {@code token} and every word below it in the tree, in order. */
  public List<Token> subtree(Token token) {
    return subtree(token, child -> true);
  }

  /**
   * {@code token} and the words below it, not going down into children that {@code follow} refuses.
   */
  public List<Token> subtree(Token token, Predicate<Token> follow) {
    BitSet members = new BitSet(tokens.size());
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
    return members.stream().mapToObj(tokens::get).toList();
  }

  /** The words of the article from the first to the last of {@code words}, which are in order. */
  public Span span(Article article, List<Token> words) {
    return span(article, words.get(0), words.get(words.size() - 1));
  }

  /** The words of the article from {@code first} to {@code last}. */
  public Span span(Article article, Token first, Token last) {
    return article.span(first.start(), last.end());
  }

  /** The words that lie wholly within {@code span}, in order. */
  public List<Token> within(Span span) {
    return tokens.stream()
        .filter(token -> token.start() >= span.start() && token.end() <= span.end())
        .toList();
  }
}
