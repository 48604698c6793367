package org.stet.extraction.attribution;

import java.util.Set;
import org.stet.extraction.syntax.Token;

/** The subject behind its verb: "It rained", said Smith. */
final class Inversion {
  private static final Set<String> OPEN =
      Set.of(
          "DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "POS", "CD", "PRP", "VBN", "RBS", "JJS");
  private static final int WAY = 12;

  private Inversion() {}

  /**
   * First and last index of the noun phrase right after the verb, where a comma or a quotation mark
   * stands right before it; null where there is none.
   */
  static int[] subject(SentenceTree tree, CueMatch match) {
    int verb = match.verb().index();
    if (!match.cue().takesClauseBefore() || match.to() != verb || verb < 2) {
      return null;
    }
    boolean parted = tree.word(verb - 1).equals(",") || tree.isMark(verb - 1);
    if (!parted || !match.verb().tag().matches("VBD|VBZ|VBP")) {
      return null;
    }
    int to = verb;
    while (to + 1 < tree.size() && to < verb + WAY && OPEN.contains(tree.at(to + 1).tag())) {
      to++;
    }
    while (to > verb && !noun(tree.at(to))) {
      to--;
    }
    return to == verb ? null : new int[] {verb + 1, to};
  }

  private static boolean noun(Token token) {
    return token.isNoun() || token.tag().equals("PRP");
  }
}
