package org.stet.extraction.claim;

import java.util.Set;
import org.stet.extraction.syntax.Token;

/**
 * Looks through a thing to whoever acts by it: "its <u>loans</u> went to", "companies belonging to
 * the <u>mayor</u>".
 */
record Holders(Tree tree, NounKinds kinds) {
  private static final Set<String> OWNING = Set.of("belong", "own", "control");
  private static final Set<String> BEFORE_OWNER = Set.of("to", "by");
  private static final int DEPTH = 8;

  /** Who is behind {@code noun}; itself where nobody is; null where it cannot be told who. */
  Token holder(Token noun) {
    String lemma = Tree.lemma(noun);
    if (kinds.lending().contains(lemma)) {
      Token owner = tree.child(noun, "nmod:poss");
      return owner == null ? noun : owner.tag().equals("PRP$") ? antecedent(owner) : owner;
    }
    if (kinds.companies().contains(lemma)) {
      for (Token clause : tree.children(noun)) {
        if (clause.is("acl") && OWNING.contains(Tree.lemma(clause))) {
          return owner(clause, noun);
        }
      }
    }
    return noun;
  }

  private Token owner(Token clause, Token noun) {
    return tree.children(clause).stream()
        .filter(child -> child.is("obl") && BEFORE_OWNER.contains(tree.preposition(child)))
        .findFirst()
        .orElse(noun);
  }

  /** In a relative clause "its" is the thing that the clause is about. */
  private Token antecedent(Token possessive) {
    if (!Tree.text(possessive).equals("its")) {
      return null;
    }
    Token up = possessive;
    for (int i = 0; i < DEPTH && up != null; i++) {
      if (up.relation().equals("acl:relcl")) {
        return tree.head(up);
      }
      up = tree.head(up);
    }
    return null;
  }
}
