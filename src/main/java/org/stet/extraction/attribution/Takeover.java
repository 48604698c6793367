package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/**
 * Ends a content where the same speaker is reported anew: "said it would rain, but she added that
 * it was late".
 */
final class Takeover {
  private Takeover() {}

  /** The reports, each cut before a conjunction and a pronoun that opens another. */
  static List<Report> cut(SentenceTree tree, List<Report> reports) {
    List<Report> cut = new ArrayList<>();
    for (Report report : reports) {
      cut.add(report.withContent(before(tree, report, reports)));
    }
    return cut;
  }

  private static Span before(SentenceTree tree, Report report, List<Report> reports) {
    for (Report other : reports) {
      Token pronoun = other.head();
      boolean follows =
          other != report
              && pronoun != null
              && pronoun.tag().equals("PRP")
              && pronoun.start() > report.cue().end()
              && pronoun.start() > report.content().start()
              && pronoun.end() < report.content().end();
      Token joint = follows ? tree.at(pronoun.index() - 1) : null;
      Token stop = joint == null ? null : tree.at(pronoun.index() - 2);
      if (joint != null && joint.tag().equals("CC") && stop != null && tree.isStop(stop.index())) {
        Token first = first(tree, report);
        Span shorter = tree.span(first.index(), stop.index());
        return shorter == null ? report.content() : shorter;
      }
    }
    return report.content();
  }

  private static Token first(SentenceTree tree, Report report) {
    return tree.tokens().stream()
        .filter(token -> token.start() >= report.content().start())
        .findFirst()
        .orElse(tree.at(0));
  }
}
