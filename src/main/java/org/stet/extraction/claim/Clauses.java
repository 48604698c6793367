package org.stet.extraction.claim;

import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** The places of the verbs of one sentence, as its tree has them. */
public final class Clauses {
  private final Tree tree;
  private final ClauseReader reader;

  public Clauses(ParsedSentence sentence) {
    this.tree = new Tree(sentence);
    this.reader = new ClauseReader(tree);
  }

  /** What fills the places of {@code verb}. Never null; any place may be. */
  public Clause of(Token verb) {
    return reader.read(verb);
  }

  /** The preposition in front of {@code noun}, in lower case; empty where there is none. */
  public String preposition(Token noun) {
    return tree.preposition(noun);
  }
}
