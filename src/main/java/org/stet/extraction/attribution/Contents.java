package org.stet.extraction.attribution;

import java.util.BitSet;
import java.util.Set;
import org.stet.extraction.syntax.Token;

/** Finds what a cue reports by the dependency tree: an inclusive range of words, or null. */
final class Contents {
  private static final Set<String> QUESTION =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");

  private Contents() {}

  /** A range of words, both ends included. */
  record Range(int from, int to) {
    boolean holds(int index) {
      return from <= index && index <= to;
    }
  }

  /** The clause that follows the cue. */
  static Range clauseAfter(SentenceTree tree, CueMatch match) {
    for (Token child : tree.children(match.verb())) {
      boolean clausal =
          child.is("ccomp")
              || (child.is("xcomp") && !infinitive(tree, child) && finite(tree, child));
      if (clausal && child.index() > match.to() && (finite(tree, child) || child.is("ccomp"))) {
        return until(tree, child, match.to() + 1);
      }
    }
    return null;
  }

  private static Range until(SentenceTree tree, Token top, int least) {
    BitSet members = tree.below(top, child -> !SourcePhrases.resumes(tree, child));
    int from = members.nextSetBit(least);
    return from < 0 ? null : new Range(from, members.length() - 1);
  }

  /**
   * All that depends on the cue behind it, up to a clause that is joined to it; null if nothing.
   */
  static Range until(SentenceTree tree, CueMatch match) {
    BitSet members =
        tree.below(
            match.verb(),
            child ->
                child.head() != match.verb().index()
                    || !(child.is("parataxis") || (child.is("advcl") && afterComma(tree, child))));
    int to = members.length() - 1;
    return to <= match.to() ? null : new Range(match.to() + 1, to);
  }

  /** "to" and a verb of the source's own doing. */
  static Range infinitive(SentenceTree tree, CueMatch match) {
    for (Token child : tree.children(match.verb())) {
      if (child.index() > match.to()
          && (child.is("xcomp") || child.is("ccomp") || child.is("advcl"))
          && infinitive(tree, child)
          && tree.child(match.verb(), "obj") == null) {
        return until(tree, child, match.to() + 1);
      }
    }
    return null;
  }

  /** Somebody and what they should do. */
  static Range objectInfinitive(SentenceTree tree, CueMatch match) {
    Token person = null;
    for (Token child : tree.children(match.verb())) {
      if (child.index() <= match.to()) {
        continue;
      }
      if (person == null && (child.is("obj") || child.is("iobj") || child.is("obl"))) {
        person = child;
      } else if ((child.is("xcomp") || child.is("ccomp") || child.is("advcl"))
          && infinitive(tree, child)) {
        return new Range(match.to() + 1, tree.below(child).length() - 1);
      }
    }
    return null;
  }

  private static boolean infinitive(SentenceTree tree, Token verb) {
    return tree.children(verb).stream()
        .anyMatch(token -> token.tag().equals("TO") && token.index() < verb.index());
  }

  private static boolean finite(SentenceTree tree, Token verb) {
    return SourcePhrases.ownSubject(tree, verb) != null
        || tree.child(verb, "nsubj:pass") != null
        || tree.child(verb, "expl") != null;
  }

  /** "-ing" right after the cue. */
  static Range gerund(SentenceTree tree, CueMatch match) {
    Token next = tree.at(match.to() + 1);
    if (next == null || !next.tag().equals("VBG")) {
      return null;
    }
    return until(tree, next, match.to() + 1);
  }

  /** A noun phrase after the cue with all that depends on the cue behind it. */
  static Range object(SentenceTree tree, CueMatch match) {
    Token verb = match.verb();
    if (verb.is("amod") && tree.head(verb) != null && tree.head(verb).index() > verb.index()) {
      return new Range(match.to() + 1, tree.below(tree.head(verb)).length() - 1);
    }
    boolean particle = match.to() > verb.index();
    BitSet members =
        tree.below(
            verb,
            child ->
                child.head() != verb.index()
                    || !(child.is("conj")
                        || child.is("cc")
                        || child.is("parataxis")
                        || (child.is("advcl") && afterComma(tree, child))));
    int to = Math.max(members.length() - 1, match.to());
    int from = match.to() + 1;
    Token object = tree.child(verb, "obj");
    boolean has = object != null && object.index() > match.to();
    for (Token child : tree.children(verb)) {
      boolean complement =
          child.is("ccomp") || child.is("xcomp") || child.is("iobj") || child.is("dep");
      has |= (particle || complement) && child.index() > match.to();
    }
    while (from <= to && tree.isStop(from)) {
      from++;
    }
    for (int i = from + 1; i < to; i++) {
      boolean aside = tree.at(i + 1).tag().startsWith("W") || ContentEdge.participle(tree, i + 1);
      boolean taken =
          tree.at(i).tag().equals("CC") && Set.of("VBD", "VBZ").contains(tree.at(i + 1).tag());
      if ((tree.word(i).equals(",") && aside) || taken || tree.word(i).equals(";")) {
        to = i - 1;
      }
    }
    return has && from <= to ? new Range(from, to) : null;
  }

  /** Whether a number follows: "counted at least 84 dead". */
  static boolean counted(SentenceTree tree, CueMatch match) {
    for (int i = match.to() + 1; i < Math.min(tree.size(), match.to() + 5); i++) {
      if (numeric(tree, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number stands in {@code range}. */
  static boolean numeric(SentenceTree tree, Range range) {
    for (int i = range.from(); i <= range.to(); i++) {
      if (numeric(tree, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean numeric(SentenceTree tree, int index) {
    Token token = tree.at(index);
    return token != null
        && (token.tag().equals("CD")
            || token.tag().equals("$")
            || token
                .text()
                .codePoints()
                .anyMatch(
                    c ->
                        Character.isDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL));
  }

  /** Whether "at" and a number follow: "puts the toll at 30". */
  static boolean ratedAt(SentenceTree tree, CueMatch match) {
    for (int i = match.to() + 1; i < Math.min(tree.size(), match.to() + 12); i++) {
      if (tree.word(i).equals("at") || tree.word(i).equals("around")) {
        return numeric(tree, i + 1) || numeric(tree, i + 2) || numeric(tree, i + 3);
      }
    }
    return false;
  }

  private static boolean afterComma(SentenceTree tree, Token child) {
    return tree.word(tree.below(child).nextSetBit(0) - 1).equals(",");
  }

  /** Whether {@code index} opens a clause that a cue can take as a question. */
  static boolean question(SentenceTree tree, int index) {
    return QUESTION.contains(tree.word(index));
  }
}
