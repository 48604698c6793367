package org.stet.extraction.claim;

import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Part;

/** Whether a sentence tells something at all, or asks, bids or announces it. */
record Mood(Tree tree) {
  boolean question() {
    List<Token> tokens = tree.sentence().tokens();
    return tokens.stream().skip(Math.max(0, tokens.size() - 3)).anyMatch(t -> t.text().equals("?"));
  }

  /** "Norland to close embassy": the future of headlines. */
  boolean announced(Token verb) {
    return tree.sentence().part() == Part.HEADLINE && tree.has(verb, "mark", Set.of("to"));
  }

  boolean imperative(Token root) {
    return root.tag().equals("VB")
        && tree.child(root, "nsubj", "aux") == null
        && tree.sentence().part() != Part.HEADLINE;
  }
}
