package org.stet.extraction.attribution;

import java.util.Set;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;

/**
 * What a participle adds behind a cue that follows its clause. A verb of saying is the speaker's:
 * "the mill is safe, she said, adding that". Any other tells the outcome of what was said: "a fire
 * destroyed 40 homes, police said, leaving 200 homeless".
 */
final class Afterthoughts {
  /** Participles of what a speaker does while he speaks. */
  private static final Set<String> SPEAKERS_OWN =
      Set.of(
          "speak", "refer", "use", "draw", "look", "gesture", "hold", "smile", "base", "compare",
          "laugh", "shrug", "wave", "nod", "point", "sit", "stand");

  private final CueLexicon cues;

  Afterthoughts(CueLexicon cues) {
    this.cues = cues;
  }

  /** {@code before}, on to the end of the sentence where a participle tells the outcome. */
  Range outcome(SentenceTree tree, CueMatch match, int[] source, Range before) {
    int comma = Math.max(match.to(), source[1]) + 1;
    Token participle = participle(tree, comma);
    boolean told =
        participle != null
            && before.to() < match.from()
            && !tree.isMark(before.to())
            && !SPEAKERS_OWN.contains(SentenceTree.lemma(participle))
            && cues.verbs(SentenceTree.lemma(participle)).isEmpty();
    return told ? new Range(before.from(), tree.size() - 1) : before;
  }

  /** Who speaks on in the participle {@code verb}, right behind another cue; or null. */
  Token speaker(SentenceTree tree, Token verb) {
    int last = verb.index() - 2;
    if (last < 1 || participle(tree, verb.index() - 1) != verb) {
      return null;
    }
    Token cue = tree.at(last);
    while (cue != null && (cue.isNoun() || cue.tag().matches("DT|JJ|PRP|POS"))) {
      cue = tree.at(cue.index() - 1);
    }
    boolean says =
        cue != null
            && cue.tag().matches("VBD|VBZ|VBP")
            && cues.verbs(SentenceTree.lemma(cue)).stream().anyMatch(Cue::takesClauseBefore);
    if (!says) {
      return null;
    }
    Token subject = SourcePhrases.ownSubject(tree, cue);
    Token inverted = tree.at(last);
    boolean before = subject != null && subject.index() < cue.index();
    // "Called the move hasty, stating": what follows the cue is what it says, not who.
    return before || cue == inverted || !inverted.isNoun() && !inverted.tag().equals("PRP")
        ? subject
        : inverted;
  }

  private static Token participle(SentenceTree tree, int comma) {
    Token token = tree.at(comma + 1);
    return tree.word(comma).equals(",")
            && token != null
            && token.tag().equals("VBG")
            && !token.is("amod")
        ? token
        : null;
  }
}
