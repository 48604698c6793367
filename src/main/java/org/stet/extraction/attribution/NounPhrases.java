package org.stet.extraction.attribution;

import org.stet.extraction.syntax.Token;

/** Where a noun phrase begins and ends by the order of words, for trees that are often wrong. */
final class NounPhrases {
  private static final int WAY = 12;

  private NounPhrases() {}

  /**
   * First word of the phrase that ends with the noun at {@code last}, without what stands before
   * "of".
   */
  static int near(SentenceTree tree, int last) {
    int from = start(tree, last);
    for (int i = last - 1; i > from; i--) {
      if (tree.word(i).equals("of")) {
        return i + 1;
      }
    }
    return from;
  }

  /** First word of the phrase that ends with the noun at {@code last}, with its "of". */
  static int start(SentenceTree tree, int last) {
    int from = last;
    while (from > 0 && from > last - WAY && inside(tree, from - 1)) {
      from--;
    }
    while (from < last && (tree.at(from).tag().matches("IN|RB|POS") && !bound(tree, from))) {
      from++;
    }
    return from;
  }

  private static boolean inside(SentenceTree tree, int index) {
    return nominal(tree.at(index))
        || tree.at(index).tag().equals("RB")
        || tree.word(index).equals("of")
        || bound(tree, index);
  }

  /** "At least", "more than", "up to", "about" before a number. */
  private static boolean bound(SentenceTree tree, int index) {
    return switch (tree.word(index)) {
      case "least", "most", "than" -> Contents.numeric(tree, index + 1);
      case "at" -> tree.word(index + 1).matches("least|most");
      case "about", "around", "over", "some", "nearly", "almost" ->
          Contents.numeric(tree, index + 1);
      default -> false;
    };
  }

  /** First and last word of the phrase that begins at {@code first}; null where none does. */
  static int[] forward(SentenceTree tree, int first) {
    int to = first;
    int noun = -1;
    while (to < tree.size()
        && to < first + WAY
        && inside(tree, to)
        && !tree.word(to).equals("of")) {
      noun = tree.at(to).isNoun() || tree.at(to).tag().equals("CD") ? to : noun;
      to++;
    }
    return noun < 0 ? null : new int[] {first, noun};
  }

  /** Last word of the phrase whose noun is at {@code last}, with what "of" adds. */
  static int end(SentenceTree tree, int last) {
    if (!tree.word(last + 1).equals("of")) {
      return last;
    }
    int[] more = forward(tree, last + 2);
    return more == null ? last : more[1];
  }

  private static boolean nominal(Token token) {
    return token.isNoun() || token.tag().matches("DT|PDT|JJ[RS]?|CD|POS|PRP\\$|HYPH|\\$|#|QP");
  }
}
