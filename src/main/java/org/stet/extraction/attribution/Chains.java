package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Article;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * Follows a report back to its origin: "the Gazette reported, citing officials" is the officials',
 * by way of the Gazette.
 */
final class Chains {
  private static final Set<String> CITING = Set.of("citing", "quoting");
  private static final int WAY = 10;

  private final Article article;
  private final SourceKinds kinds;
  private final SourceLexicon words;

  Chains(Article article, SourceKinds kinds, SourceLexicon words) {
    this.article = article;
    this.kinds = kinds;
    this.words = words;
  }

  /** The reports with their origins as sources and their messengers as chains. */
  List<Report> follow(List<Report> reports) {
    List<Report> followed = new ArrayList<>();
    for (Report report : reports) {
      if (!citesSource(report, reports)) {
        followed.add(told(owned(cited(report))));
      }
    }
    return followed.stream().map(report -> relayed(report, followed)).toList();
  }

  /**
   * A "citing" whose object is a source rather than a thing said belongs to the report before it.
   */
  private boolean citesSource(Report report, List<Report> reports) {
    if (report.cue() == null || !CITING.contains(report.cue().text())) {
      return false;
    }
    Token head = headAt(report.sentence(), report.content().start());
    return head != null
        && words.speaks(head)
        && reports.stream()
            .anyMatch(
                other ->
                    other != report
                        && other.speech()
                        && other.sentence() == report.sentence()
                        && other.source() != null);
  }

  private Report cited(Report report) {
    if (!report.speech() || report.cue() == null || report.source() == null) {
      return report;
    }
    for (Token token : report.sentence().tokens()) {
      boolean citing = CITING.contains(token.text()) && token.start() > report.source().end();
      boolean near =
          Math.min(
                  Math.abs(token.start() - report.cue().end()),
                  Math.abs(token.start() - report.content().end()))
              <= 3;
      int after = reference(report.sentence(), token);
      int gap = token.start() - report.cue().end();
      if (!(citing && near) && !(after > 0 && gap > 0 && gap <= 8)) {
        continue;
      }
      int from = citing ? token.index() + 1 : after;
      if (from >= report.sentence().tokens().size()) {
        return report;
      }
      Token head = headAt(report.sentence(), report.sentence().token(from).start());
      if (head != null && words.speaks(head)) {
        return behind(report, head);
      }
    }
    return report;
  }

  /** Index after "with reference to" or "on the authority of" at {@code token}, or -1. */
  private static int reference(ParsedSentence sentence, Token token) {
    List<Token> tokens = sentence.tokens();
    int at = token.index();
    boolean noun = Set.of("reference", "authority").contains(SentenceTree.lemma(token));
    boolean follows =
        at + 1 < tokens.size() && Set.of("to", "of").contains(tokens.get(at + 1).text());
    return noun && follows ? at + 2 : -1;
  }

  private Report behind(Report report, Token head) {
    SentenceTree tree = new SentenceTree(article, report.sentence());
    Span origin = SourcePhrases.phrase(tree, head, null);
    if (origin == null || origin.overlaps(report.source())) {
      return report;
    }
    List<Span> chain = new ArrayList<>(List.of(report.source()));
    chain.addAll(report.chain());
    return report.from(origin, head, chain);
  }

  /** The chief word of the noun phrase that begins at {@code start}. */
  private static Token headAt(ParsedSentence sentence, int start) {
    Token head = null;
    for (Token token : sentence.tokens()) {
      if (token.start() < start) {
        continue;
      }
      boolean inside = token.isNoun() || token.tag().matches("DT|JJ|PRP\\$|CD|POS|VBN");
      if (!inside || (head != null && token.index() > head.index() + WAY)) {
        break;
      }
      if (token.isNoun()) {
        head = token;
      }
    }
    return head;
  }

  /** "told the Gazette": what was said came by way of the Gazette. */
  private Report told(Report report) {
    if (report.cue() == null
        || report.source() == null
        || !report.cue().text().matches(".*\\b(told|tells?|telling)")) {
      return report;
    }
    for (Token token : report.sentence().tokens()) {
      if (token.start() >= report.cue().end() && token.start() <= report.cue().end() + 2) {
        Token head = headAt(report.sentence(), token.start());
        if (head != null && kinds.isOutlet(report.sentence(), head)) {
          Span hearer = article.span(token.start(), head.end());
          return report.withChain(List.of(hearer));
        }
      }
    }
    return report;
  }

  /** "according to the Gazette's sources": the sources', by way of the Gazette. */
  private Report owned(Report report) {
    if (report.head() == null || report.head().isProperNoun()) {
      return report;
    }
    Token owner = report.sentence().child(report.head(), "nmod:poss");
    boolean outlet = owner != null && kinds.isOutlet(report.sentence(), owner);
    if (!outlet || !words.anonymous().contains(SentenceTree.lemma(report.head()))) {
      return report;
    }
    SentenceTree tree = new SentenceTree(article, report.sentence());
    Span messenger =
        article.span(tree.at(SourcePhrases.edges(tree, owner, null)[0]).start(), owner.end());
    return report.withChain(List.of(messenger));
  }

  /** What an outlet reports that somebody said came by way of the outlet. */
  private Report relayed(Report report, List<Report> all) {
    if (report.cue() == null || !report.chain().isEmpty()) {
      return report;
    }
    for (Report outer : all) {
      boolean relays =
          outer != report
              && outer.source() != null
              && outer.cue() != null
              && outer.stance() == Stance.SAYS
              && outer.content().contains(report.cue())
              && !outer.source().equals(report.source())
              && kinds.of(outer) == SourceKind.MEDIA;
      if (relays) {
        return report.withChain(List.of(outer.source()));
      }
    }
    return report;
  }
}
