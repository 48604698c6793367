package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/** Finds reports whose cue is a noun: "the minister's claim that", "accusations of". */
final class NounReports {
  private static final int WAY = 12;
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
  private static final Set<String> DENIED =
      Set.of(
          "deny",
          "dismiss",
          "reject",
          "refute",
          "dispel",
          "unfounded",
          "baseless",
          "groundless",
          "false",
          "untrue",
          "wrong",
          "debunk",
          "scotch",
          "quash");
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

  /** The report whose content {@code quotation} a noun announces: "made this comment:", or null. */
  Report leadIn(SentenceTree tree, Span quotation) {
    for (int i = Math.min(VerbReports.CAP, tree.size()) - 1; i >= 0; i--) {
      Token noun = tree.at(i);
      List<Cue> found = noun.isNoun() ? cues.nouns(SentenceTree.lemma(noun)) : List.of();
      Token verb = found.isEmpty() || !noun.is("obj") ? null : tree.head(noun);
      Token subject = verb == null ? null : SourcePhrases.subject(tree, verb);
      Span source = subject == null ? null : SourcePhrases.phrase(tree, subject, verb);
      if (source != null) {
        return new Report(
            tree.sentence(),
            source,
            subject,
            tree.span(noun.index(), noun.index()),
            quotation,
            found.get(0).stance(),
            List.of(),
            true,
            Report.ALONE);
      }
    }
    return null;
  }

  /** What a forecast is revised to: "raised its forecast by a point to 3 percent". */
  private static Range revision(SentenceTree tree, Token noun, Cue cue) {
    Token verb = tree.head(noun);
    boolean owned = tree.child(noun, "nmod:poss") != null;
    if (!cue.takes("number") || !owned) {
      return null;
    }
    for (int i = noun.index() + 1; i < Math.min(tree.size(), noun.index() + WAY); i++) {
      if (tree.isStop(i) || tree.at(i).tag().matches("VB[DPZ]|MD")) {
        break;
      }
      if (tree.word(i).equals("at") && Contents.numeric(tree, i + 1)) {
        int[] number = NounPhrases.forward(tree, i + 1);
        return number == null ? null : new Range(noun.index() + 1, number[1]);
      }
    }
    if (verb == null || !noun.is("obj") || !verb.isVerb()) {
      return null;
    }
    int to = tree.below(verb, child -> !child.is("conj") && !child.is("parataxis")).length() - 1;
    for (int i = noun.index() + 1; i <= to; i++) {
      if (Contents.numeric(tree, i)) {
        return new Range(noun.index() + 1, to);
      }
    }
    return null;
  }

  private static Report report(SentenceTree tree, Token noun, Cue cue) {
    Range revised = revision(tree, noun, cue);
    Range range = revised == null ? content(tree, noun, cue) : revised;
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
        cue.stance() == Stance.RUMOURS && isDenied(tree) ? Stance.DENIES : cue.stance(),
        List.of(),
        false,
        Report.ALONE);
  }

  /** "The rumour that … is without foundation". */
  private static boolean isDenied(SentenceTree tree) {
    return tree.tokens().stream()
        .anyMatch(
            token ->
                DENIED.contains(SentenceTree.lemma(token))
                    || (SentenceTree.lemma(token).equals("foundation")
                        && List.of("without", "no", "any", "lack")
                            .contains(tree.word(token.index() - 1))));
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
      if ((child.is("nmod") || child.is("dep")) && right && cue.takes(tree.word(from))) {
        return new Range(from + 1, to);
      }
      boolean relative = tree.word(from).equals("that");
      if (child.is("acl") && right && !relative && cue.takes(tree.word(from))) {
        return new Range(from + 1, to);
      }
    }
    return topic(tree, noun, cue);
  }

  /** "His remark about 47 percent of the voters": where the parser takes "about" for "nearly". */
  private static Range topic(SentenceTree tree, Token noun, Cue cue) {
    int about = noun.index() + 1;
    boolean number =
        tree.word(about).equals("about")
            && cue.takes("about")
            && Contents.numeric(tree, about + 1)
            && tree.child(noun, "nmod:poss") != null;
    int to = about;
    while (number && to + 1 < tree.size() && !tree.isStop(to + 1)) {
      to++;
    }
    return number && to > about ? new Range(about + 1, to) : null;
  }

  /** Whether "that" opens a whole clause rather than a relative one. */
  private static boolean complement(SentenceTree tree, Token that, Token clause) {
    Token subject = SourcePhrases.ownSubject(tree, clause);
    boolean gap = that.is("nsubj") || that.is("obj");
    return that.is("mark")
        || (that.tag().equals("IN") && subject != that)
        || (that.tag().equals("WDT") && !gap && subject != null);
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
