package org.stet.extraction.attribution;

import java.util.Set;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;

/**
 * Finds what a cue reports by the order of words alone, where the tree is wrong or "that" is
 * missing.
 */
final class SurfaceContents {
  private static final int WAY = 14;
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "on", "at", "during", "after", "before", "to", "from", "by", "via", "through",
          "with");

  private SurfaceContents() {}

  /**
   * The words after the cue to the end of the sentence, if "that", a colon, a question word or a
   * quotation mark opens them, perhaps after a hearer, a place and a time.
   */
  static Range after(SentenceTree tree, CueMatch match) {
    int limit = Math.min(tree.size(), match.to() + 1 + WAY);
    for (int i = match.to() + 1; i < limit; i++) {
      String word = tree.word(i);
      Token token = tree.at(i);
      boolean that = word.equals("that") && (token.tag().equals("IN") || token.is("mark"));
      boolean question =
          match.cue().takes("question")
              && Contents.question(tree, i)
              && i <= match.to() + 3
              && !tree.isStop(i - 1);
      if (that || question) {
        return rest(tree, i);
      }
      if ((word.equals(":") || word.equals(",")) && tree.isMark(i + 1)) {
        return rest(tree, i + 1);
      }
      boolean object = match.cue().takesObject() && tree.child(match.verb(), "obj") != null;
      if (word.equals(":") && i + 1 < tree.size() && !object) {
        return rest(tree, i + 1);
      }
      if (tree.isMark(i) && i == match.to() + 1) {
        return rest(tree, i);
      }
      if (word.equals(",") && tree.at(i + 1) != null && tree.at(i + 1).tag().startsWith("W")) {
        int close = i + 1;
        while (close < limit && !tree.word(close).equals(",")) {
          close++;
        }
        i = close;
        continue;
      }
      if (word.equals(",") || word.equals(";") || token.tag().startsWith("VB")) {
        return null;
      }
    }
    return null;
  }

  /** The words right after the cue to the end, if they look like a clause: a phrase and a verb. */
  static Range bareClause(SentenceTree tree, CueMatch match) {
    Token next = tree.at(match.to() + 1);
    if (next == null || next.isPunctuation() || PREPOSITIONS.contains(tree.word(next.index()))) {
      return null;
    }
    int relatives = 0;
    for (int i = next.index(); i < Math.min(tree.size(), next.index() + 2 * WAY); i++) {
      Token token = tree.at(i);
      if (token.tag().equals("WDT") || token.tag().equals("WP")) {
        relatives++;
      } else if (Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag())) {
        // "recalled 300 cars to fix a fault that could cut power" has no verb for the cars.
        if (relatives == 0) {
          return i == next.index() ? null : rest(tree, next.index());
        }
        relatives--;
      }
      if (token.isPunctuation() && !tree.isMark(i)) {
        return null;
      }
    }
    return null;
  }

  /** Whether the quotation mark at {@code index} touches the word behind it. */
  static boolean opensAt(SentenceTree tree, int index) {
    Token mark = tree.at(index);
    Token next = tree.at(index + 1);
    return mark != null && next != null && mark.end() == next.start();
  }

  private static Range rest(SentenceTree tree, int from) {
    int to = tree.size() - 1;
    while (to > from && tree.isStop(to)) {
      to--;
    }
    return from > to ? null : new Range(from, to);
  }

  /**
   * The clause that stands before a cue and its subject, from the start of the sentence; with what
   * stands behind them, where the cue interrupts it. Null where no comma, question mark or
   * quotation mark parts the clause from the cue.
   *
   * @param from first word of subject and cue
   * @param to last word of subject and cue
   */
  static Range before(SentenceTree tree, int from, int to) {
    int edge = from - 1;
    if (edge < 1) {
      return null;
    }
    boolean parted =
        Set.of(",", "?", "!", "—", "–", "--", "-", "...", "…", "―").contains(tree.word(edge))
            || tree.isMark(edge);
    if (!parted) {
      return null;
    }
    return new Range(0, edge);
  }

  /** Whether a verb stands between the two words. */
  static boolean hasClause(SentenceTree tree, int from, int to) {
    for (int i = from; i <= to && i < tree.size(); i++) {
      String tag = tree.at(i).tag();
      if (tag.startsWith("VB") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
