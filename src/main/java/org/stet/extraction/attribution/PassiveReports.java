package org.stet.extraction.attribution;

import java.util.List;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/** Reads a cue in the passive: "is said to be", "was accused by the court of fraud". */
final class PassiveReports {
  private final SourceLexicon words;

  PassiveReports(SourceLexicon words) {
    this.words = words;
  }

  /** The report of {@code match}, whose source is the agent or nobody; null where none is made. */
  Report report(SentenceTree tree, CueMatch match) {
    Token agent = agent(tree, match);
    Range range = range(tree, match, agent);
    if (range == null) {
      return null;
    }
    Span content = tree.span(range.from(), range.to());
    Span source = agent == null ? null : SourcePhrases.phrase(tree, agent, match.verb());
    if (content == null) {
      return null;
    }
    return new Report(
        tree.sentence(),
        source,
        source == null ? null : agent,
        cue(tree, match),
        content,
        Stances.of(match, tree),
        List.of(),
        false,
        Report.ALONE);
  }

  /**
   * The report of "is believed to" and its like where the parser does not see the passive: the
   * whole sentence, for which nobody answers. Null where the words do not stand so.
   */
  static Report byOrder(SentenceTree tree, CueMatch match) {
    int be = match.verb().index() - 1;
    if (be > 0 && tree.at(be).tag().equals("RB")) {
      be--;
    }
    boolean passive =
        match.verb().tag().equals("VBN")
            && match.cue().takes("passive-infinitive")
            && tree.word(match.to() + 1).equals("to")
            && tree.at(match.to() + 2) != null
            && tree.at(match.to() + 2).tag().equals("VB")
            && be > 0
            && SentenceTree.lemma(tree.at(be)).equals("be");
    Span content = passive ? tree.span(0, tree.size() - 1) : null;
    return content == null
        ? null
        : new Report(
            tree.sentence(),
            null,
            null,
            tree.span(be, match.to()),
            content,
            Stances.of(match, tree),
            List.of(),
            false,
            Report.ALONE);
  }

  private Token agent(SentenceTree tree, CueMatch match) {
    for (Token child : tree.children(match.verb())) {
      Token by = tree.child(child, "case");
      if (child.is("obl")
          && by != null
          && SentenceTree.lemma(by).equals("by")
          && !child.tag().equals("CD")) {
        return words.speaks(child) || child.tag().equals("PRP") ? child : null;
      }
    }
    return null;
  }

  private static Range range(SentenceTree tree, CueMatch match, Token agent) {
    Cue cue = match.cue();
    Token subject = tree.child(match.verb(), "nsubj:pass");
    if (subject == null) {
      subject = tree.child(match.verb(), "nsubj");
    }
    Range clause = Contents.clauseAfter(tree, match);
    if (clause != null && cue.takesClause()) {
      return clause;
    }
    if (subject == null) {
      return null;
    }
    int from = SourcePhrases.edges(tree, subject, match.verb())[0];
    while (from > 0
        && !tree.isStop(from - 1)
        && !tree.isMark(from - 1)
        && !tree.at(from - 1).isVerb()
        && !tree.at(from - 1).is("mark")) {
      from--;
    }
    Range infinitive = Contents.infinitive(tree, match);
    if (infinitive != null && (cue.takes("passive-infinitive") || agent != null)) {
      return new Range(from, infinitive.to());
    }
    boolean charged = cue.takes("object-of") || cue.takes("object-as");
    boolean reckoned = cue.takes("passive-infinitive") || cue.words().size() > 1;
    if (agent == null
        && !(charged && tail(tree, match, "of", "as"))
        && !(reckoned && tail(tree, match, "at"))) {
      return null;
    }
    if (agent != null && !cue.takesObject() && !cue.takesClause()) {
      return null;
    }
    int to = tree.below(match.verb()).length() - 1;
    if (agent != null) {
      int by = tree.child(agent, "case").index();
      to = by > match.to() + 1 ? by - 1 : match.verb().index() - 1;
    }
    return new Range(from, to);
  }

  private static boolean tail(SentenceTree tree, CueMatch match, String... prepositions) {
    return List.of(prepositions).contains(tree.word(match.to() + 1))
        || (match.to() > match.verb().index()
            && List.of(prepositions).contains(tree.word(match.to())));
  }

  private static Span cue(SentenceTree tree, CueMatch match) {
    Token be = tree.child(match.verb(), "aux:pass");
    return tree.span(be == null ? match.from() : Math.min(be.index(), match.from()), match.to());
  }
}
