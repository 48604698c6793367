package org.stet.extraction.attribution;

import java.util.Set;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;

/**
 * Where a reported clause ends.
 *
 * <p>A parser often breaks a long clause off too early or runs on into what the paper says itself.
 * The words tell: the clause goes on to the end of the sentence unless a participle after a comma,
 * another "according to", or a verb that takes up the cue's own subject cuts it.
 */
final class ContentEdge {
  private static final Set<String> LIKE_PREPOSITIONS =
      Set.of(
          "including",
          "excluding",
          "depending",
          "following",
          "involving",
          "regarding",
          "concerning",
          "beginning",
          "starting");

  private static final Set<String> CONTRASTS =
      Set.of("though", "although", "while", "whereas", "but", "compared", "against");
  private static final Set<String> DASHES = Set.of("—", "–", "--", "―");

  private ContentEdge() {}

  /** {@code clause} with its end where the words put it. */
  static Range settle(SentenceTree tree, CueMatch match, Range clause) {
    int to = tree.size() - 1;
    for (int i = clause.from() + 3; i < tree.size(); i++) {
      if (cuts(tree, match, clause, i)) {
        to = i - 1;
        break;
      }
    }
    while (to > clause.from() && tree.isStop(to)) {
      to--;
    }
    return new Range(clause.from(), to);
  }

  /**
   * The last word before a comma behind which the paper sets something against what is reported or
   * explains it; {@code to} where there is none.
   */
  static int contrast(SentenceTree tree, int from, int to) {
    for (int i = from + 3; i < to; i++) {
      boolean against = CONTRASTS.contains(tree.word(i + 1)) || tree.at(i + 1).tag().equals("WDT");
      if (tree.word(i).equals(",") && against) {
        return i - 1;
      }
    }
    return to;
  }

  /** The same up to a semicolon. */
  static Range sentence(SentenceTree tree, CueMatch match, Range clause) {
    Range whole = settle(tree, match, clause);
    for (int i = whole.from(); i <= whole.to(); i++) {
      if (tree.word(i).equals(";")) {
        return new Range(whole.from(), i - 1);
      }
    }
    return whole;
  }

  /** The same up to a dash, behind which the paper explains in its own voice; null for null. */
  static Range aside(SentenceTree tree, Range range) {
    for (int i = range == null ? 0 : range.from() + 1; range != null && i <= range.to(); i++) {
      if (DASHES.contains(tree.word(i)) && !tree.isMark(i + 1)) {
        return new Range(range.from(), i - 1);
      }
    }
    return range;
  }

  private static boolean cuts(SentenceTree tree, CueMatch match, Range clause, int index) {
    String word = tree.word(index);
    if (word.equals("according") && tree.word(index + 1).equals("to")) {
      return true;
    }
    if (word.equals(",")) {
      return participle(tree, index + 1);
    }
    return tree.at(index).is("cc") && resumed(tree, match, index);
  }

  /** Whether a participle, perhaps behind an adverb, stands at {@code index}. */
  static boolean participle(SentenceTree tree, int index) {
    int at = tree.at(index) != null && tree.at(index).tag().equals("RB") ? index + 1 : index;
    Token token = tree.at(at);
    return token != null
        && token.tag().equals("VBG")
        && !token.is("amod")
        && !token.is("compound")
        && !LIKE_PREPOSITIONS.contains(tree.word(at));
  }

  /** Whether the verb that "and" or "but" adds belongs to the subject of the cue. */
  private static boolean resumed(SentenceTree tree, CueMatch match, int conjunction) {
    Token joined = tree.head(tree.at(conjunction));
    if (joined == null || joined.index() < conjunction || !joined.is("conj")) {
      return false;
    }
    if (SourcePhrases.resumes(tree, joined)) {
      return true;
    }
    Token own = SourcePhrases.ownSubject(tree, joined);
    return joined.head() == match.verb().index()
        && joined.isVerb()
        && (own == null || !own.tag().startsWith("PRP"));
  }
}
