package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/** Finds reports that nobody answers for: "allegedly", "reportedly". */
final class AdverbReports {
  private final CueLexicon cues;

  AdverbReports(CueLexicon cues) {
    this.cues = cues;
  }

  List<Report> find(SentenceTree tree) {
    List<Report> reports = new ArrayList<>();
    for (Token token : tree.tokens().subList(0, Math.min(VerbReports.CAP, tree.size()))) {
      List<Cue> found = cues.adverbs(tree.word(token.index()));
      Token head = found.isEmpty() ? null : tree.head(token);
      if (head == null) {
        continue;
      }
      BitSet members = tree.below(head, child -> child.head() != head.index() || !child.is("conj"));
      int from = members.nextSetBit(0);
      int to = members.length() - 1;
      if (from == token.index()) {
        from++;
      }
      if (to == token.index()) {
        to--;
      }
      Span content = tree.span(from, to);
      if (content != null) {
        reports.add(
            new Report(
                tree.sentence(),
                null,
                null,
                tree.span(token.index(), token.index()),
                content,
                found.get(0).stance(),
                List.of(),
                false,
                Report.ALONE));
      }
    }
    return reports;
  }
}
