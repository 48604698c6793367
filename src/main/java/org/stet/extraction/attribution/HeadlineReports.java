package org.stet.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Part;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/** Reads a headline that names its source before a colon: "Rebels: 84 killed in ambush". */
final class HeadlineReports {
  private static final int LABEL = 6;
  private static final Set<String> NOMINAL =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "POS", "CD", "IN", "CC");

  private final SourceLexicon words;

  HeadlineReports(SourceLexicon words) {
    this.words = words;
  }

  /** The report of the first sentence of an article, or none. */
  List<Report> find(SentenceTree tree) {
    boolean headline =
        tree.sentence().part() == Part.HEADLINE || tree.sentence().fact().index() == 0;
    int colon = headline ? colon(tree) : -1;
    if (colon < 1 || colon + 2 >= tree.size()) {
      return List.of();
    }
    Token head = head(tree, colon);
    boolean told =
        tree.isMark(colon + 1) || SurfaceContents.hasClause(tree, colon + 1, tree.size() - 1);
    if (head == null || !told) {
      return List.of();
    }
    Span source = tree.span(0, colon - 1);
    Span content = tree.span(colon + 1, tree.size() - 1);
    if (source == null || content == null) {
      return List.of();
    }
    Span cue = tree.exactly(colon);
    return List.of(
        new Report(
            tree.sentence(),
            source,
            head,
            cue,
            content,
            Stance.SAYS,
            List.of(),
            false,
            Report.ALONE));
  }

  private static int colon(SentenceTree tree) {
    for (int i = 0; i < Math.min(tree.size(), LABEL + 1); i++) {
      if (tree.word(i).equals(":")) {
        return i;
      }
      if (!NOMINAL.contains(tree.at(i).tag())) {
        return -1;
      }
    }
    return -1;
  }

  /** The chief word of the label, if it can speak: a name, an office, a body or a record. */
  private Token head(SentenceTree tree, int colon) {
    int last = colon - 1;
    for (int i = 1; i < colon; i++) {
      if (tree.at(i).tag().equals("IN")) {
        last = i - 1;
        break;
      }
    }
    Token head = tree.at(last);
    return head.isNoun() && words.speaks(head) ? head : null;
  }
}
