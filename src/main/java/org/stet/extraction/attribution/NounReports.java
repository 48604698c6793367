package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/** Finds reports whose cue is a noun: "the minister's claim that", "accusations of". */
final class NounReports {
  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "issue",
          "have",
          "express",
          "voice",
          "repeat",
          "share",
          "give",
          "release",
          "deliver",
          "raise",
          "offer",
          "reiterate",
          "publish",
          "level",
          "put",
          "present",
          "file",
          "take");
  private static final Set<String> ORIGIN = Set.of("by", "from", "of", "among");

  private final CueLexicon cues;

  NounReports(CueLexicon cues) {
    this.cues = cues;
  }

  List<Report> find(SentenceTree tree) {
    List<Report> reports = new ArrayList<>();
    for (Token token : tree.tokens().subList(0, Math.min(VerbReports.CAP, tree.size()))) {
      if (!token.isNoun() || token.isProperNoun()) {
        continue;
      }
      for (Cue cue : cues.nouns(SentenceTree.lemma(token))) {
        Report report = report(tree, token, cue);
        if (report != null) {
          reports.add(report);
          break;
        }
      }
    }
    return reports;
  }

  private static Report report(SentenceTree tree, Token noun, Cue cue) {
    Range range = content(tree, noun, cue);
    if (range == null) {
      return null;
    }
    Token head = origin(tree, noun, range);
    Span source = head == null ? null : SourcePhrases.phrase(tree, head, noun);
    Span content = tree.span(range.from(), range.to());
    boolean that = tree.word(range.from()).equals("that");
    if (content == null || (source == null && !that)) {
      return null;
    }
    return new Report(
        tree.sentence(),
        source,
        source == null ? null : head,
        tree.span(noun.index(), noun.index()),
        content,
        cue.stance(),
        List.of(),
        false,
        Report.ALONE);
  }

  private static Range content(SentenceTree tree, Token noun, Cue cue) {
    for (Token child : tree.children(noun)) {
      if (child.index() < noun.index()) {
        continue;
      }
      int from = tree.below(child).nextSetBit(0);
      int to = tree.below(child).length() - 1;
      boolean near = from > noun.index() && from <= noun.index() + 8;
      if (!near) {
        continue;
      }
      Token first = tree.at(from);
      boolean clause = child.is("ccomp") || child.is("acl") || child.is("dep");
      if (clause
          && cue.takes("that")
          && tree.word(from).equals("that")
          && complement(tree, first, child)) {
        return new Range(from, to);
      }
      if (clause && cue.takes("infinitive") && first.tag().equals("TO")) {
        return new Range(from, to);
      }
      boolean right = from == noun.index() + 1;
      if (child.is("nmod") && right && cue.takes(tree.word(from))) {
        return new Range(from + 1, to);
      }
      if (child.is("acl") && right && cue.takes(tree.word(from))) {
        return new Range(from + 1, to);
      }
    }
    return null;
  }

  /** Whether "that" opens a whole clause rather than a relative one. */
  private static boolean complement(SentenceTree tree, Token that, Token clause) {
    return that.is("mark")
        || (that.tag().equals("IN") && SourcePhrases.ownSubject(tree, clause) != that);
  }

  private static Token origin(SentenceTree tree, Token noun, Range content) {
    Token owner = tree.child(noun, "nmod:poss");
    if (owner != null) {
      return owner;
    }
    for (Token child : tree.children(noun)) {
      Token preposition = tree.child(child, "case");
      boolean from = preposition != null && ORIGIN.contains(SentenceTree.lemma(preposition));
      if (child.is("nmod") && from && !content.holds(child.index())) {
        return child;
      }
      if (child.is("compound") && child.isProperNoun()) {
        return child;
      }
    }
    Token verb = tree.head(noun);
    boolean light = verb != null && noun.is("obj") && LIGHT.contains(SentenceTree.lemma(verb));
    return light ? SourcePhrases.subject(tree, verb) : null;
  }
}
