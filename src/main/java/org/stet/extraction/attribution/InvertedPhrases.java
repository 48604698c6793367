package org.stet.extraction.attribution;

import java.util.List;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * Reads "according to" behind its source, as a translation from a language with postpositions
 * leaves it: "The coast guard according to two people were found".
 */
final class InvertedPhrases {
  private static final int LONGEST = 8;

  private InvertedPhrases() {}

  /** The report of a sentence that begins with its source, or null. */
  static Report find(SentenceTree tree) {
    int cue = cue(tree);
    Token head = cue < 1 ? null : tree.at(cue - 1);
    if (head == null || !head.isNoun()) {
      return null;
    }
    int verb = cue + 2;
    while (verb < Math.min(tree.size(), cue + 2 + LONGEST) && nominal(tree.at(verb))) {
      verb++;
    }
    Token told = tree.at(verb);
    boolean clause = told != null && verb > cue + 2 && told.tag().matches("VBD|VBZ|VBP|MD");
    Span source = clause ? tree.span(0, cue - 1) : null;
    Span content = clause ? tree.span(cue + 2, tree.size() - 1) : null;
    return source == null || content == null
        ? null
        : new Report(
            tree.sentence(),
            source,
            head,
            tree.span(cue, cue + 1),
            content,
            Stance.SAYS,
            List.of(),
            true,
            Report.ALONE);
  }

  private static int cue(SentenceTree tree) {
    for (int i = 0; i < Math.min(tree.size() - 2, LONGEST); i++) {
      if (tree.word(i).equals("according") && tree.word(i + 1).equals("to")) {
        return i;
      }
      if (!nominal(tree.at(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean nominal(Token token) {
    return token.isNoun() || token.tag().matches("DT|JJ[RS]?|CD|POS|PRP\\$|IN|HYPH|CC");
  }
}
