package org.stet.extraction.claim;

import java.util.Set;
import org.stet.extraction.syntax.Token;

/**
 * Looks through words of quantity to what is quantified: "a group of <u>gendarmes</u>", "one of the
 * <u>employees</u>", "a third of its <u>loans</u>".
 */
record Partitives(Set<String> words) {
  private static final int DEPTH = 3;

  Token whole(Tree tree, Token token) {
    Token whole = token;
    for (int i = 0; i < DEPTH; i++) {
      Token inner = inner(tree, whole);
      if (inner == null) {
        return whole;
      }
      whole = inner;
    }
    return whole;
  }

  private Token inner(Tree tree, Token token) {
    String tag = token.tag();
    if (!words.contains(Tree.lemma(token)) && !tag.equals("CD") && !tag.equals("DT")) {
      return null;
    }
    return tree.children(token).stream()
        .filter(child -> child.is("nmod") || child.is("obl"))
        .filter(child -> "of".equals(tree.preposition(child)))
        .findFirst()
        .orElse(null);
  }
}
