package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/** Finds reports whose cue is a verb, or "be" and an adjective. */
final class VerbReports {
  /** Words of a sentence that are searched for cues; what lies beyond in a run-on text is not. */
  static final int CAP = 400;

  private final CueLexicon cues;
  private final SourceLexicon sources;
  private final Afterthoughts afterthoughts;

  VerbReports(CueLexicon cues, SourceLexicon sources) {
    this.cues = cues;
    this.sources = sources;
    this.afterthoughts = new Afterthoughts(cues);
  }

  /** The reports of a sentence, in the order of their cues. */
  List<Report> find(SentenceTree tree) {
    List<Report> reports = new ArrayList<>();
    for (Token token : tree.tokens().subList(0, Math.min(CAP, tree.size()))) {
      for (CueMatch match : matches(tree, token)) {
        Report report = report(tree, match);
        if (report != null) {
          reports.add(report);
          break;
        }
      }
    }
    return Takeover.cut(tree, reports);
  }

  /** The report whose content {@code quotation} is announced by the end of a sentence, or null. */
  Report leadIn(SentenceTree tree, Span quotation) {
    for (int i = Math.min(CAP, tree.size()) - 1; i >= 0; i--) {
      for (CueMatch match : matches(tree, tree.at(i))) {
        Token subject = SourcePhrases.subject(tree, match.verb());
        if (match.cue().takes("quotation") && subject != null) {
          int[] edges = SourcePhrases.edges(tree, subject, match.verb());
          return new Report(
              tree.sentence(),
              tree.span(edges[0], edges[1]),
              subject,
              cue(tree, match, edges[1]),
              quotation,
              Stances.of(match, tree),
              List.of(),
              true,
              Report.AGREED);
        }
      }
    }
    return null;
  }

  private List<CueMatch> matches(SentenceTree tree, Token token) {
    List<CueMatch> matches = new ArrayList<>();
    if (token.tag().startsWith("VB") && !token.is("aux") && !token.is("cop")) {
      for (Cue cue : cues.verbs(SentenceTree.lemma(token))) {
        CueMatch match = CueMatch.of(tree, token, cue);
        if (match != null) {
          matches.add(match);
        }
      }
    }
    if (token.tag().startsWith("JJ") || token.tag().equals("VBN") || token.tag().startsWith("NN")) {
      for (Cue cue : cues.states(tree.word(token.index()))) {
        CueMatch match = CueMatch.ofState(tree, token, cue);
        if (match != null) {
          matches.add(match);
        }
      }
    }
    return matches;
  }

  private Report report(SentenceTree tree, CueMatch match) {
    if (match.passive(tree) && PassiveReports.ownVoice(tree, match)) {
      return null;
    }
    if (match.passive(tree)) {
      Report passive = new PassiveReports(sources).report(tree, match);
      return passive == null ? PassiveReports.byOrder(tree, match) : passive;
    }
    Report unsaid = PassiveReports.byOrder(tree, match);
    if (unsaid != null || match.participle(tree)) {
      return unsaid;
    }
    Token speaker = afterthoughts.speaker(tree, match.verb());
    Token subject = speaker == null ? SourcePhrases.subject(tree, match.verb()) : speaker;
    int[] edges = null;
    if (subject == null || subject.index() > match.verb().index() + 1) {
      int[] inverted = Inversion.subject(tree, match);
      if (inverted != null) {
        subject = tree.at(inverted[1]);
        edges = inverted;
      }
    }
    if (subject == null && match.cue().takesClause()) {
      subject = Neighbours.subject(tree, match.verb());
      int[] apposed = subject == null ? Neighbours.apposed(tree, match.verb()) : null;
      if (apposed != null) {
        subject = tree.at(apposed[1]);
        edges = new int[] {apposed[0], match.verb().index() - 2};
      }
    }
    int[] last = edges == null ? Neighbours.lastPhrase(tree, match, subject) : null;
    if (last != null) {
      subject = tree.at(last[2]);
      edges = new int[] {last[0], last[1]};
    }
    if (subject != null && edges == null) {
      subject = Neighbours.outsideBrackets(tree, subject, match.verb());
    }
    if (subject != null && subject.isVerb() && edges == null) {
      subject = Neighbours.behindClause(tree, subject);
    }
    if (subject == null
        || subject == match.verb()
        || sources.negative().contains(tree.word(subject.index()))) {
      return null;
    }
    edges = edges == null ? SourcePhrases.edges(tree, subject, match.verb()) : edges;
    Span source = tree.span(edges[0], edges[1]);
    Finding finding = content(tree, match, edges, SentenceTree.lemma(subject));
    if (finding == null || source == null) {
      return null;
    }
    Span content = tree.span(finding.range().from(), finding.range().to());
    if (content == null) {
      return null;
    }
    return new Report(
        tree.sentence(),
        source,
        subject,
        cue(tree, match, edges[1]),
        content,
        Stances.of(match, tree),
        List.of(),
        match.cue().takes("quotation") && match.cue().takes("clause"),
        finding.agreed() ? Report.AGREED : Report.ALONE);
  }

  /** What is reported, and whether tree and word order agree on it. */
  private record Finding(Range range, boolean agreed) {}

  private Finding content(SentenceTree tree, CueMatch match, int[] source, String head) {
    Cue cue = match.cue();
    boolean to = tree.word(match.to() + 1).equals("to") && cue.takes("infinitive");
    if (cue.takesClause() && !to && !supposed(tree, match)) {
      Finding clause = clause(tree, match, source);
      if (clause != null) {
        return clause;
      }
    }
    Range range = null;
    if (cue.takes("object-infinitive")) {
      range = Contents.objectInfinitive(tree, match);
    }
    if (range == null && cue.takes("infinitive")) {
      range = ContentEdge.aside(tree, Contents.infinitive(tree, match));
    }
    if (range == null && cue.takes("gerund")) {
      range = Contents.gerund(tree, match);
    }
    boolean recorded = cue.takes("record") && sources.document().contains(head);
    boolean counted = cue.takes("number") && Contents.counted(tree, match);
    boolean termed = cue.takes("terms") && sources.terms().contains(head);
    Range terms = termed ? Contents.until(tree, match) : null;
    if (terms != null && Contents.numeric(tree, terms)) {
      return new Finding(terms, false);
    }
    boolean rated = cue.takes("object-at") && Contents.ratedAt(tree, match);
    if (range == null && (cue.takesObject() || recorded || rated || counted) && told(tree, match)) {
      range = Contents.object(tree, match);
      if (range != null && rated) {
        range = ContentEdge.sentence(tree, match, range);
      }
    }
    return range == null ? null : new Finding(range, false);
  }

  /** "If they were to reply": only supposed. */
  private static boolean supposed(SentenceTree tree, CueMatch match) {
    int to = match.verb().index() - 1;
    return match.verb().tag().equals("VB")
        && tree.word(to).equals("to")
        && tree.word(to - 1).equals("were");
  }

  /** Whether the cue tells of something that was said, not of something to be said. */
  private static boolean told(SentenceTree tree, CueMatch match) {
    return !match.verb().tag().equals("VB")
        || tree.children(match.verb()).stream()
            .noneMatch(child -> child.tag().equals("TO") || child.tag().equals("MD"));
  }

  private Finding clause(SentenceTree tree, CueMatch match, int[] source) {
    Range byTree = Contents.clauseAfter(tree, match);
    boolean bare = match.cue().takes("clause");
    if (byTree != null && !bare && !opened(tree, match, byTree)) {
      byTree = null;
    }
    Range byOrder = SurfaceContents.after(tree, match);
    if (byOrder == null && bare) {
      byOrder = SurfaceContents.bareClause(tree, match);
    }
    Range before =
        match.cue().takesClauseBefore() ? Interruption.before(tree, match, source) : null;
    if (before != null && (byTree == null || byOrder == null || tree.isMark(before.to()))) {
      Range after = byOrder != null ? byOrder : byTree;
      boolean goesOn = after != null && tree.isMark(after.from()) && after.to() > before.to();
      Range whole =
          goesOn
              ? new Range(before.from(), after.to())
              : afterthoughts.outcome(tree, match, source, before);
      return new Finding(whole, Interruption.agrees(tree, match, before));
    }
    boolean late = byTree != null && byOrder != null && byOrder.from() > byTree.from();
    if (late
        && tree.word(byOrder.from()).equals("that")
        && !tree.word(byTree.from()).equals("that")) {
      return new Finding(ContentEdge.settle(tree, match, byOrder), false);
    }
    if (byTree != null) {
      Range whole = ContentEdge.settle(tree, match, byTree);
      return new Finding(whole, byOrder != null && shared(byTree, byOrder));
    }
    if (byOrder != null) {
      return new Finding(ContentEdge.settle(tree, match, byOrder), false);
    }
    return null;
  }

  /** Whether "that", a question word or a mark opens the clause. */
  private static boolean opened(SentenceTree tree, CueMatch match, Range clause) {
    boolean question = match.cue().takes("question") && Contents.question(tree, clause.from());
    return question || tree.word(clause.from()).equals("that") || tree.isMark(clause.from());
  }

  private static boolean shared(Range one, Range other) {
    int common = Math.min(one.to(), other.to()) - Math.max(one.from(), other.from()) + 1;
    int longer = Math.max(one.to() - one.from(), other.to() - other.from()) + 1;
    return 2 * common >= longer;
  }

  private static Span cue(SentenceTree tree, CueMatch match, int sourceEnd) {
    int from = match.from();
    for (Token child : tree.children(match.verb())) {
      boolean auxiliary = child.is("aux") || SentenceTree.lemma(child).equals("not");
      if (auxiliary && child.index() < from && child.index() > sourceEnd) {
        from = child.index();
      }
    }
    return tree.span(from, match.to());
  }
}
