package org.stet.extraction.claim;

import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Factuality;

/**
 * Follows a predicate up the tree through everything that denies, weakens or suspends it.
 *
 * <p>Two denials cancel out ("did not fail to"), save under a denied denial ("did not deny that"),
 * which commits to nothing.
 */
final class CommitmentReader {
  private static final int DEPTH = 10;
  private static final Set<String> DEGREES = Set.of("so", "as", "that");

  private final Tree tree;
  private final Negation words;
  private final Mood mood;

  CommitmentReader(Tree tree, Negation words) {
    this.tree = tree;
    this.words = words;
    this.mood = new Mood(tree);
  }

  /**
   * What the sentence says of the predicate {@code trigger}, whose negatable places are {@code
   * arguments}.
   */
  Commitment read(Token trigger, List<Token> arguments) {
    if (mood.question()) {
      return new Commitment(false, Factuality.UNREALISED);
    }
    Commitment commitment = local(trigger);
    if (arguments.stream().anyMatch(this::negative)) {
      commitment = commitment.reverse();
    }
    if (yetTo(trigger)) {
      return commitment.reverse();
    }
    Commitment whole = climb(trigger, commitment);
    return whole.denied() && compared(trigger) ? new Commitment(false, Factuality.POSSIBLE) : whole;
  }

  /** "had yet to be found": so far it has not been. */
  private boolean yetTo(Token verb) {
    Token to = tree.child(verb, "mark");
    return to != null
        && to.index() > 0
        && Tree.text(to).equals("to")
        && Tree.text(tree.sentence().token(to.index() - 1)).equals("yet");
  }

  /**
   * "No clash has cost so many lives", "never fell lower": what is denied is the degree, and the
   * event itself is rather granted.
   */
  private boolean compared(Token verb) {
    return tree.below(verb, child -> !child.is("ccomp") && !child.is("parataxis")).stream()
        .map(tree.sentence()::token)
        .anyMatch(
            token ->
                token.tag().equals("JJR")
                    || token.tag().equals("RBR") && !noLonger(token)
                    || DEGREES.contains(Tree.text(token))
                        && tree.head(token) != null
                        && (tree.head(token).tag().startsWith("JJ")
                            || tree.head(token).tag().startsWith("RB")));
  }

  /** Whether {@code word} is one that denies its complement. */
  boolean reverses(Token word) {
    return words.reversing().contains(Tree.lemma(word));
  }

  /** "no evidence", "no sign". */
  boolean absent(Token noun) {
    return words.traces().contains(Tree.lemma(noun)) && negative(noun);
  }

  /** "nobody", "no ship", "none of them", "neither Mali". */
  boolean negative(Token argument) {
    return words.pronouns().contains(Tree.lemma(argument))
        || words.pronouns().contains(Tree.text(argument))
        || tree.has(argument, "det", words.determiners())
        || tree.has(argument, "advmod", words.adverbs())
        || tree.has(argument, "cc", words.determiners())
        || tree.has(argument, "cc", words.adverbs())
        || tree.children(argument).stream()
            .anyMatch(
                child ->
                    child.is("nummod")
                        && tree.children(child).stream()
                            .anyMatch(deep -> words.adverbs().contains(Tree.lemma(deep))));
  }

  /** Denial, modals and conditions on the verb itself. */
  private Commitment local(Token verb) {
    Commitment commitment = Commitment.ASSERTED;
    for (Token child : tree.children(verb)) {
      String lemma = Tree.lemma(child);
      String text = Tree.text(child);
      boolean denying =
          (child.is("advmod") || child.is("neg") || child.is("cc"))
              && (words.adverbs().contains(lemma) || words.adverbs().contains(text));
      if (child.is("advmod") && noLonger(child)) {
        // It was so before: another article may rightly say that it was.
        commitment = commitment.reverse().atMost(Factuality.POSSIBLE);
      }
      if (denying && child.index() < verb.index()) {
        commitment = commitment.reverse();
      } else if ((child.is("mark") || child.is("case")) && words.prepositions().contains(text)) {
        commitment = commitment.reverse();
      } else if (child.is("advmod")
          && (words.hedges().contains(text) || words.pending().contains(text))) {
        commitment = commitment.atMost(Factuality.POSSIBLE);
      } else if (child.is("aux")) {
        commitment = modal(commitment, child);
      } else if ((child.is("mark") || child.is("advmod")) && words.conditions().contains(text)) {
        commitment = commitment.atMost(conditional(verb, text));
      } else if (child.is("advcl") && conditional(child)) {
        commitment = commitment.atMost(Factuality.UNREALISED);
      }
    }
    return commitment;
  }

  /** The "longer" of "no longer" on {@code verb}, which grants that it was so before; or null. */
  Token noLongerAt(Token verb) {
    return tree.children(verb).stream()
        .filter(child -> child.is("advmod") && noLonger(child))
        .findFirst()
        .orElse(null);
  }

  private boolean noLonger(Token adverb) {
    String lemma = Tree.lemma(adverb);
    return (lemma.equals("long") || lemma.equals("longer"))
        && tree.children(adverb).stream().anyMatch(child -> Tree.text(child).equals("no"));
  }

  private static Factuality conditional(Token verb, String text) {
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    boolean temporal = text.equals("when") || text.equals("before") || text.equals("until");
    return temporal && past ? Factuality.CERTAIN : Factuality.UNREALISED;
  }

  private boolean conditional(Token clause) {
    return tree.has(clause, "mark", Set.of("if", "unless", "provided", "should"));
  }

  private Commitment modal(Commitment commitment, Token modal) {
    String lemma = Tree.lemma(modal);
    String text = Tree.text(modal);
    if (words.possibleModals().contains(lemma) || words.possibleModals().contains(text)) {
      return commitment.atMost(Factuality.POSSIBLE);
    }
    if (words.futureModals().contains(lemma) || words.futureModals().contains(text)) {
      return commitment.atMost(Factuality.PROBABLE);
    }
    if (words.idleModals().contains(lemma) || words.idleModals().contains(text)) {
      return commitment.atMost(Factuality.UNREALISED);
    }
    if (text.equals("would") || text.equals("'d")) {
      // "said it would close" is the future of a report, "would have closed" was never so.
      boolean perfect = tree.has(tree.head(modal), "aux", Set.of("have"));
      boolean reported = clausal(tree.head(modal));
      return commitment.atMost(reported && !perfect ? Factuality.PROBABLE : Factuality.UNREALISED);
    }
    return commitment;
  }

  private boolean clausal(Token verb) {
    Token up = verb;
    for (int i = 0; i < DEPTH && up != null && up.is("conj"); i++) {
      up = tree.head(up);
    }
    return up != null && (up.is("ccomp") || up.is("parataxis"));
  }

  private Commitment climb(Token trigger, Commitment start) {
    Commitment commitment = start;
    Token at = trigger;
    for (int i = 0; i < DEPTH; i++) {
      Token head = tree.head(at);
      if (head == null) {
        if (mood.announced(at)) {
          return commitment.atMost(Factuality.PROBABLE);
        }
        return mood.imperative(at) ? commitment.atMost(Factuality.UNREALISED) : commitment;
      }
      boolean behind = at.is("amod") && at.index() > head.index();
      boolean relative = at.relation().equals("acl:relcl");
      if (at.is("parataxis") || at.is("obl") || behind || relative) {
        return commitment;
      }
      boolean kept = tree.has(at, "case", Set.of("from")) && reverses(head); // "from leaving"
      if (at.is("advcl") && !kept) {
        boolean purpose = tree.has(at, "mark", Set.of("to"));
        return purpose ? commitment.atMost(Factuality.UNREALISED) : commitment;
      }
      if (at.is("conj")) {
        commitment = shared(at, head, commitment);
      } else if (head.isNoun()) {
        commitment = underNoun(at, head, commitment);
      } else {
        commitment = underVerb(at, head, commitment);
      }
      at = head;
    }
    return commitment;
  }

  /** A second verb shares the modals of the first where it has none of its own. */
  private Commitment shared(Token second, Token first, Commitment commitment) {
    if (!first.isVerb() || tree.child(second, "nsubj", "aux") != null) {
      return commitment;
    }
    Commitment head = local(first);
    boolean alternative = tree.has(second, "cc", Set.of("or", "nor"));
    Commitment result = commitment.atMost(head.factuality());
    boolean nor = tree.has(second, "cc", Set.of("nor"));
    return alternative && !nor && head.denied() ? result.reverse() : result;
  }

  /** "no evidence of support", "allegations that …", "the decision to …". */
  private Commitment underNoun(Token at, Token noun, Commitment commitment) {
    if (at.is("compound") || at.is("amod") || at.is("appos") || at.is("nmod:poss")) {
      return commitment.atMost(Factuality.POSSIBLE);
    }
    if (at.is("acl") && tree.has(at, "mark", Set.of("to"))) {
      boolean subject = mood.announced(at) && (tree.head(noun) == null || noun.isProperNoun());
      return commitment.atMost(subject ? Factuality.PROBABLE : Factuality.UNREALISED);
    }
    String lemma = Tree.lemma(noun);
    if (absent(noun)) {
      return commitment.reverse().atMost(Factuality.PROBABLE);
    }
    boolean content = at.is("acl") || at.is("ccomp") || at.is("nmod") || at.is("dep");
    if (content && words.allegations().contains(lemma)) {
      return commitment.atMost(Factuality.POSSIBLE);
    }
    return commitment;
  }

  private Commitment underVerb(Token at, Token head, Commitment commitment) {
    String lemma = Tree.lemma(head);
    Commitment governor = local(head);
    boolean subjectNegative =
        tree.children(head).stream().anyMatch(c -> c != at && c.is("nsubj") && negative(c));
    boolean negated = governor.denied() != subjectNegative;
    boolean infinitive = at.is("xcomp") || tree.has(at, "mark", Set.of("to"));
    if (at.is("nmod") || at.is("obl")) {
      return commitment;
    }
    if (words.reversing().contains(lemma) && !caughtAt(at, head)) {
      return negated
          ? commitment.atMost(Factuality.POSSIBLE)
          : commitment.reverse().atMost(governor.factuality());
    }
    if (infinitive && lemma.equals("go")) {
      return commitment.atMost(Factuality.PROBABLE);
    }
    if (words.carrying().contains(lemma)) {
      Commitment result = commitment.atMost(governor.factuality());
      return negated ? result.reverse() : result;
    }
    if (negated && words.raising().contains(lemma)) {
      return commitment.reverse().atMost(Factuality.PROBABLE);
    }
    if (at.is("obj") || at.is("nsubj")) {
      Commitment result = commitment.atMost(governor.factuality());
      return negated ? result.reverse() : result;
    }
    if (infinitive && words.doubting().contains(lemma)) {
      return commitment.atMost(Factuality.PROBABLE);
    }
    if (infinitive || words.wishing().contains(lemma)) {
      return commitment.atMost(Factuality.UNREALISED);
    }
    if (negated) {
      return commitment.atMost(Factuality.POSSIBLE);
    }
    return words.guessing().contains(lemma) ? commitment.atMost(Factuality.PROBABLE) : commitment;
  }

  /** "stopped a car <u>speeding</u> away": the car sped. */
  private boolean caughtAt(Token at, Token head) {
    return Tree.lemma(head).equals("stop")
        && at.tag().equals("VBG")
        && tree.child(head, "obj") != null
        && tree.child(at, "mark", "case") == null;
  }
}
