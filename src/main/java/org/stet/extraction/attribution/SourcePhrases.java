package org.stet.extraction.attribution;

import java.util.BitSet;
import java.util.Set;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/**
 * Finds the noun phrase that is the subject of a cue, also where the verb shares or inherits it.
 */
final class SourcePhrases {
  private static final int REACH = 5;
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> GIVEN = Set.of("of", "for");

  /** Tags of words that end no phrase; the last is that of an opening quotation mark. */
  private static final Set<String> TAIL = Set.of("IN", "POS", "CC", "``");

  private static final Set<String> OUTSIDE =
      Set.of("acl:relcl", "parataxis", "dep", "advcl", "ccomp", "cop", "discourse", "mark");

  private SourcePhrases() {}

  /** The chief word of the subject of {@code verb}, or null. */
  static Token subject(SentenceTree tree, Token verb) {
    return subject(tree, verb, 0);
  }

  private static Token subject(SentenceTree tree, Token verb, int depth) {
    if (verb == null || depth > REACH) {
      return null;
    }
    Token own = ownSubject(tree, verb);
    if (own != null) {
      boolean relative = RELATIVE.contains(SentenceTree.lemma(own)) && own.tag().startsWith("W");
      return relative ? antecedent(tree, verb, own) : own;
    }
    Token head = tree.head(verb);
    if (head == null) {
      return null;
    }
    boolean loose = verb.tag().equals("VBG") && tree.word(verb.index() - 1).equals(",");
    if (verb.relation().startsWith("acl") && !loose) {
      return head;
    }
    if (loose && head.isNoun()) {
      Token clause = head;
      for (int step = 0; clause != null && step < REACH && !clause.isVerb(); step++) {
        clause = tree.head(clause);
      }
      return clause == null || !clause.isVerb() ? head : subject(tree, clause, depth + 1);
    }
    if (verb.is("amod")) {
      Token charged =
          GIVEN.contains(tree.word(verb.index() - 1)) ? tree.at(verb.index() - 2) : null;
      return charged != null && charged.isNoun() ? charged : null;
    }
    if (verb.tag().equals("VBG") && GIVEN.contains(tree.word(verb.index() - 1)) && head.isVerb()) {
      Token charged = tree.child(head, "obj");
      return charged != null && charged.index() < verb.index()
          ? charged
          : subject(tree, head, depth + 1);
    }
    if (resumes(tree, verb)) {
      Token higher = tree.head(head);
      for (int step = 0;
          higher != null && step < REACH && !higher.tag().equals(verb.tag());
          step++) {
        higher = tree.head(higher);
      }
      return higher == null ? null : subject(tree, higher, depth + 1);
    }
    if (verb.is("xcomp")) {
      Token object = tree.child(head, "obj");
      boolean controlled = object != null && head.isVerb() && object.index() > head.index();
      return controlled && object.index() < verb.index() && verb.tag().equals("VB")
          ? object
          : subject(tree, head, depth + 1);
    }
    if (verb.is("conj") || verb.is("advcl") || (verb.is("ccomp") && !finite(tree, verb))) {
      return head.isNoun() && verb.is("advcl")
          ? subjectOrSelf(tree, head, depth)
          : subject(tree, head, depth + 1);
    }
    if (verb.is("dep") && head.isVerb() && head.index() < verb.index()) {
      return subject(tree, head, depth + 1);
    }
    if ((verb.is("dep") || verb.is("parataxis") || verb.is("obl")) && verb.tag().equals("VBG")) {
      return subject(tree, head, depth + 1);
    }
    return null;
  }

  /**
   * Whether a coordinated verb takes up an earlier, higher verb, whatever the parser says: "said he
   * would order a review and warned".
   */
  static boolean resumes(SentenceTree tree, Token verb) {
    Token head = tree.head(verb);
    return verb.is("conj")
        && head != null
        && (verb.tag().equals("VBD") || verb.tag().equals("VBZ"))
        && Set.of("VB", "VBG").contains(head.tag())
        && ownSubject(tree, verb) == null;
  }

  private static Token subjectOrSelf(SentenceTree tree, Token head, int depth) {
    Token subject = subject(tree, head, depth + 1);
    return subject == null ? head : subject;
  }

  private static boolean finite(SentenceTree tree, Token verb) {
    return !verb.tag().equals("VBG")
        && tree.children(verb).stream().noneMatch(t -> t.tag().equals("TO"));
  }

  /** The subject that depends on {@code verb} itself, in the active or the passive, or null. */
  static Token ownSubject(SentenceTree tree, Token verb) {
    Token found = null;
    for (Token child : tree.children(verb)) {
      boolean subject = child.is("nsubj") && !child.isPunctuation();
      if (subject && (found == null || child.index() < verb.index())) {
        found = child;
      }
    }
    return found;
  }

  private static Token antecedent(SentenceTree tree, Token verb, Token pronoun) {
    Token clause = verb;
    for (int step = 0; clause != null && step < REACH; step++) {
      if (clause.relation().equals("acl:relcl")) {
        return tree.head(clause);
      }
      clause = tree.head(clause);
    }
    for (int i = pronoun.index() - 1; i >= 0 && i > pronoun.index() - 4; i--) {
      if (tree.at(i).isNoun()) {
        return tree.at(i);
      }
    }
    return null;
  }

  /**
   * The noun phrase around {@code head}, without relative clauses, keeping clear of {@code cue}.
   */
  static Span phrase(SentenceTree tree, Token head, Token cue) {
    int[] edges = edges(tree, head, cue);
    return tree.span(edges[0], edges[1]);
  }

  /** First and last index of the noun phrase around {@code head}. */
  static int[] edges(SentenceTree tree, Token head, Token cue) {
    BitSet members =
        tree.below(
            head,
            child ->
                !OUTSIDE.contains(child.relation())
                    && !(child.relation().startsWith("nsubj"))
                    && !(child.is("conj") && child.isVerb()));
    int from = head.index();
    int to = head.index();
    int cueIndex = cue == null ? -1 : cue.index();
    for (int i = head.index() - 1; i >= 0 && i != cueIndex && open(tree, members, i); i--) {
      if (members.get(i)) {
        from = i;
      }
    }
    for (int i = head.index() + 1;
        i < tree.size() && i != cueIndex && open(tree, members, i);
        i++) {
      if (members.get(i)) {
        to = i;
      }
    }
    while (from < head.index()
        && (tree.isStop(from) || tree.at(from).is("cc") || tree.at(from).is("case"))) {
      from++;
    }
    while (to > head.index() && (tree.isStop(to) || TAIL.contains(tree.at(to).tag()))) {
      to--;
    }
    return new int[] {from, to};
  }

  private static boolean open(SentenceTree tree, BitSet members, int index) {
    return members.get(index) || tree.isStop(index);
  }
}
