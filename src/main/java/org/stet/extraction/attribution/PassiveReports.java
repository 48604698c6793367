package org.stet.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/** Reads a cue in the passive: "is said to be", "was accused by the court of fraud". */
final class PassiveReports {
  private static final int WAY = 6;
  private static final Set<String> UNSAID = Set.of("say", "report");
  private static final Set<String> HINTED =
      Set.of("suggest", "indicate", "hint", "imply", "insinuate");

  private final SourceLexicon words;

  PassiveReports(SourceLexicon words) {
    this.words = words;
  }

  /** "It should be mentioned": the paper mentions it itself. */
  static boolean ownVoice(SentenceTree tree, CueMatch match) {
    int modal = match.verb().index() - 1;
    while (modal > 0 && (tree.word(modal).equals("be") || tree.at(modal).tag().equals("RB"))) {
      modal--;
    }
    return Set.of("should", "must").contains(tree.word(modal)) && tree.word(modal - 1).equals("it");
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
        stance(tree, match, source),
        List.of(),
        false,
        Report.ALONE);
  }

  /** "It has been suggested that the money went abroad", but not "that he be heard". */
  private static boolean hinted(SentenceTree tree, CueMatch match) {
    int that = match.to() + 1;
    return HINTED.contains(match.cue().cue())
        && tree.word(that).equals("that")
        && tree.tokens().subList(that, tree.size()).stream()
            .noneMatch(token -> token.tag().equals("VB") && bare(tree, token))
        && tree.tokens().subList(that, tree.size()).stream()
            .anyMatch(token -> token.tag().matches("VBD|VBZ|VBP"));
  }

  private static boolean bare(SentenceTree tree, Token verb) {
    return tree.children(verb).stream().noneMatch(child -> child.tag().matches("TO|MD|VBP|VBD"));
  }

  /** What "it is said" says without a speaker is a claim. */
  private static Stance stance(SentenceTree tree, CueMatch match, Span source) {
    boolean bare =
        source == null
            && (UNSAID.contains(match.cue().cue()) || hinted(tree, match))
            && !match.negated(tree);
    return bare ? Stance.CLAIMS : Stances.of(match, tree);
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
    Span content =
        passive
            ? tree.span(0, ContentEdge.contrast(tree, match.to(), tree.size() - 1))
            : impersonal(tree, match, be);
    return content == null
        ? null
        : new Report(
            tree.sentence(),
            null,
            null,
            tree.span(be, match.to()),
            content,
            stance(tree, match, null),
            List.of(),
            false,
            Report.ALONE);
  }

  /**
   * The clause of "it is whispered in the markets that", or null; the paper itself notes what
   * should be.
   */
  private static Span impersonal(SentenceTree tree, CueMatch match, int be) {
    int it = be - 1;
    while (it > 0 && (tree.at(it).is("aux") || tree.at(it).tag().equals("RB"))) {
      it--;
    }
    boolean expletive =
        be > 0
            && SentenceTree.lemma(tree.at(be)).equals("be")
            && match.verb().tag().equals("VBN")
            && match.cue().takesClause()
            && tree.word(it).equals("it");
    int that = match.to() + 1;
    while (expletive
        && that <= match.to() + WAY
        && !tree.word(that).equals("that")
        && !tree.isStop(that)) {
      that++;
    }
    return expletive && tree.word(that).equals("that") ? tree.span(that, tree.size() - 1) : null;
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
    return record(tree, match);
  }

  /** "was put at 4 percent in the budget documents": the record in which it stands. */
  private Token record(SentenceTree tree, CueMatch match) {
    for (int i = match.to() + 1; i < tree.size() - 1; i++) {
      if (!tree.word(i).equals("in") || tree.at(i).isPunctuation()) {
        continue;
      }
      for (int at = i + 1; at < Math.min(tree.size(), i + WAY); at++) {
        Token noun = tree.at(at);
        if (noun.isPunctuation() || noun.isVerb() || noun.tag().equals("IN")) {
          break;
        }
        boolean last = tree.at(at + 1) == null || !tree.at(at + 1).isNoun();
        if (noun.isNoun() && last && words.document().contains(SentenceTree.lemma(noun))) {
          return noun;
        }
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
    boolean expletive = cue.takesClause() && tree.word(match.from() - 2).equals("it");
    Range that = expletive ? SurfaceContents.after(tree, match) : null;
    if (that != null && tree.word(that.from()).equals("that")) {
      return that;
    }
    if (subject == null && match.verb().is("conj")) {
      subject = SourcePhrases.subject(tree, match.verb());
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
      return new Range(from, ContentEdge.contrast(tree, match.to(), infinitive.to()));
    }
    if (agent == null && cue.takes("court")) {
      return null;
    }
    boolean blamed = cue.takes("object-for") && tail(tree, match, "for");
    boolean charged = cue.takes("object-of") || cue.takes("object-as");
    boolean reckoned = cue.takes("passive-infinitive") || cue.words().size() > 1;
    if (agent == null
        && !blamed
        && !(charged && tail(tree, match, "of", "as"))
        && !(reckoned && tail(tree, match, "at"))) {
      return null;
    }
    if (agent != null && !cue.takesObject() && !cue.takesClause()) {
      return null;
    }
    int to = tree.below(match.verb()).length() - 1;
    if (agent != null) {
      Token preposition = tree.child(agent, "case");
      int by = preposition == null ? -1 : preposition.index();
      to = by < 0 ? to : by > match.to() + 1 ? by - 1 : match.verb().index() - 1;
    }
    return new Range(from, to);
  }

  /** Whether one of {@code prepositions} follows, perhaps behind a time: "accused for weeks of". */
  private static boolean tail(SentenceTree tree, CueMatch match, String... prepositions) {
    int at = match.to() + 1;
    boolean timed = List.of("for", "since", "over", "in").contains(tree.word(at));
    for (int i = at + 1; timed && i <= at + WAY; i++) {
      if (tree.isStop(i) || tree.at(i) == null || tree.at(i).isVerb()) {
        break;
      }
      boolean gerund = tree.at(i + 1) != null && tree.at(i + 1).tag().equals("VBG");
      if (gerund && List.of(prepositions).contains(tree.word(i))) {
        return true;
      }
    }
    return List.of(prepositions).contains(tree.word(match.to() + 1))
        || (match.to() > match.verb().index()
            && List.of(prepositions).contains(tree.word(match.to())));
  }

  private static Span cue(SentenceTree tree, CueMatch match) {
    Token be = tree.child(match.verb(), "aux:pass");
    return tree.span(be == null ? match.from() : Math.min(be.index(), match.from()), match.to());
  }
}
