package org.stet.extraction.attribution;

import java.util.Set;
import org.stet.extraction.syntax.Token;

/** The subject of a cue by the order of words alone, for sentences that the parser got wrong. */
final class Neighbours {
  private static final int WAY = 14;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> OBLIQUE = Set.of("me", "him", "them", "us");
  private static final Set<String> NOMINAL =
      Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "CD", "HYPH");

  private Neighbours() {}

  /**
   * The last noun of the phrase right before a finite verb, or the subject of the sentence for a
   * participle after a comma; null where there is none.
   */
  static Token subject(SentenceTree tree, Token verb) {
    if (verb.tag().equals("VBG") && tree.word(verb.index() - 1).equals(",")) {
      return ofSentence(tree, verb);
    }
    if (!FINITE.contains(verb.tag())) {
      return null;
    }
    int at = verb.index() - 1;
    while (at > 0 && (tree.at(at).tag().equals("RB") || tree.at(at).tag().equals("MD"))) {
      at--;
    }
    if (tree.word(at).equals(")")) {
      while (at > 0 && !tree.word(at).equals("(")) {
        at--;
      }
      at--;
    }
    Token noun = tree.at(at);
    boolean nominal = noun != null && (noun.isNoun() || noun.tag().equals("PRP"));
    return nominal && !OBLIQUE.contains(tree.word(at)) ? noun : null;
  }

  private static Token ofSentence(SentenceTree tree, Token verb) {
    for (Token token : tree.tokens()) {
      if (token.head() < 0 && token != verb) {
        Token subject = SourcePhrases.ownSubject(tree, token);
        return subject != null && subject.index() < verb.index() ? subject : null;
      }
    }
    return null;
  }

  /**
   * First and last index of a noun phrase that is parted from the verb by an apposition between
   * commas ("the central bank, MNB, said"), or null.
   */
  static int[] apposed(SentenceTree tree, Token verb) {
    int comma = verb.index() - 1;
    if (!FINITE.contains(verb.tag()) || !tree.word(comma).equals(",")) {
      return null;
    }
    int open = comma - 1;
    while (open > 0 && open > comma - WAY && !tree.word(open).equals(",")) {
      if (FINITE.contains(tree.at(open).tag())) {
        return null;
      }
      open--;
    }
    Token noun = tree.at(open - 1);
    if (!tree.word(open).equals(",") || noun == null || !noun.isNoun()) {
      return null;
    }
    int from = open - 1;
    while (from > 0 && NOMINAL.contains(tree.at(from - 1).tag())) {
      from--;
    }
    return new int[] {from, open - 1};
  }

  /** "Ann Cole (Green) said": the noun before the brackets, where the parser took one inside. */
  static Token outsideBrackets(SentenceTree tree, Token subject, Token verb) {
    boolean bracket = subject.index() < verb.index() - 1 && tree.word(verb.index() - 1).equals(")");
    int open = bracket ? verb.index() - 2 : -1;
    while (open > 0 && !tree.word(open).equals("(")) {
      open--;
    }
    Token noun = open > 0 && subject.index() > open ? tree.at(open - 1) : null;
    return noun != null && noun.isNoun() ? noun : subject;
  }

  /** The noun before a relative clause whose verb the parser took for the subject, or null. */
  static Token behindClause(SentenceTree tree, Token verb) {
    int who = verb.index() - 1;
    while (who > 0 && !tree.at(who).tag().startsWith("W")) {
      who--;
    }
    Token head = null;
    for (int i = who - 1; i >= 0; i--) {
      Token token = tree.at(i);
      boolean comma = i == who - 1 && tree.isStop(i);
      if (token.isNoun()) {
        boolean inner = head != null && tree.at(i + 1) != null && tree.at(i + 1).isNoun();
        head = inner ? head : token;
      } else if (!comma && !token.tag().matches("DT|JJ[RS]?|CD|POS|PRP\\$|IN")) {
        break;
      }
    }
    return head;
  }

  /**
   * The phrase between the last comma and the cue, where the parser gave the cue the end of the
   * clause before it as subject: "killing nine and injuring dozens, the governor said".
   *
   * @return first and last word of the phrase and its chief noun, or null
   */
  static int[] lastPhrase(SentenceTree tree, CueMatch match, Token subject) {
    if (subject == null || !match.cue().takesClauseBefore()) {
      return null;
    }
    int comma = match.from() - 1;
    int head = -1;
    while (comma > subject.index() && !tree.word(comma).equals(",")) {
      Token token = tree.at(comma);
      if (!token.isNoun() && !token.tag().matches("DT|JJ[RS]?|POS|PRP\\$|IN|PRP")) {
        return null;
      }
      if (tree.word(comma).matches("of|for|in|at")) {
        head = -1;
      } else if (head < 0 && (token.isNoun() || token.tag().equals("PRP"))) {
        head = comma;
      }
      comma--;
    }
    boolean told =
        tree.tokens().subList(0, subject.index()).stream()
            .anyMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD"));
    return comma > subject.index() && comma < match.from() - 1 && head > comma && told
        ? new int[] {comma + 1, match.from() - 1, head}
        : null;
  }
}
