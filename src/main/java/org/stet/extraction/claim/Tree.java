package org.stet.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** A sentence whose dependents are looked up in constant time. */
final class Tree {
  private final ParsedSentence sentence;
  private final List<List<Token>> children = new ArrayList<>();

  Tree(ParsedSentence sentence) {
    this.sentence = sentence;
    sentence.tokens().forEach(token -> children.add(new ArrayList<>(2)));
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0 && token.head() < children.size()) {
        children.get(token.head()).add(token);
      }
    }
  }

  ParsedSentence sentence() {
    return sentence;
  }

  Token head(Token token) {
    return sentence.head(token);
  }

  List<Token> children(Token token) {
    return children.get(token.index());
  }

  List<Token> children(Token token, String relation) {
    return children(token).stream().filter(child -> child.is(relation)).toList();
  }

  /** The first word that depends on {@code token} by one of {@code relations}, or null. */
  Token child(Token token, String... relations) {
    for (String relation : relations) {
      for (Token child : children(token)) {
        if (child.is(relation)) {
          return child;
        }
      }
    }
    return null;
  }

  /** Whether {@code token} has a dependent by {@code relation} whose lemma is in {@code lemmas}. */
  boolean has(Token token, String relation, Set<String> lemmas) {
    return children(token).stream()
        .anyMatch(child -> child.is(relation) && lemmas.contains(lemma(child)));
  }

  /**
   * The preposition in front of {@code noun} ("out <u>of</u>"), in lower case; empty where there is
   * none.
   */
  String preposition(Token noun) {
    String last = "";
    for (Token child : children(noun)) {
      if (child.is("case") && !child.tag().equals("POS")) {
        last = text(child);
      }
    }
    return last;
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  static String text(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /**
   * Indices of {@code token} and of what hangs on it, not going into what {@code follow} refuses.
   */
  TreeSet<Integer> below(Token token, Predicate<Token> follow) {
    TreeSet<Integer> members = new TreeSet<>(Set.of(token.index()));
    List<Token> open = new ArrayList<>(List.of(token));
    while (!open.isEmpty()) {
      for (Token child : children(open.remove(open.size() - 1))) {
        if (follow.test(child) && members.add(child.index())) {
          open.add(child);
        }
      }
    }
    return members;
  }
}
