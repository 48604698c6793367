package org.stet.report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Span;
import org.stet.report.Tally;
import org.stet.report.Visible;
import org.stet.report.document.Comment.Line;
import org.stet.report.document.Comment.Look;
import org.stet.verdict.Report;

/**
 * What an editor is told beside the draft: the verdict at its beginning, each finding at its words,
 * and what concerns the sources alone at its end.
 */
final class EditorComments {
  private static final Comparator<Comment> PLACE =
      Comparator.comparingInt(Comment::start)
          .thenComparing(Comparator.comparingInt(Comment::end).reversed());

  private final Report report;
  private final Article draft;
  private final CommentWords words;

  EditorComments(Report report, Article draft) {
    this.report = report;
    this.draft = draft;
    this.words = new CommentWords(report);
  }

  /** The comments in the order of the draft. */
  List<Comment> all() {
    List<Comment> findings = new ArrayList<>();
    report.counting().forEach(finding -> findings.addAll(on(finding)));
    findings.sort(PLACE);
    List<Comment> all = new ArrayList<>();
    all.add(new Comment(0, 0, verdict()));
    all.addAll(findings);
    if (!report.besides().isEmpty()) {
      int end = draft.text().length();
      all.add(new Comment(end, end, words.besides(report.besides())));
    }
    return all;
  }

  private List<Line> verdict() {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            "Stet: " + report.verdict().id() + ", the draft " + Tally.decision(report),
            Look.STRONG));
    lines.add(Line.of(Tally.sentence(report), Look.PLAIN));
    for (RuleFailure failure : report.failures()) {
      String line =
          "The rule %s could not be asked: %s".formatted(failure.rule(), failure.reason());
      lines.add(Line.of(Visible.of(line), Look.PLAIN));
    }
    return lines;
  }

  /** A comment for each side of the finding that stands in the draft, on its main words. */
  private List<Comment> on(Finding finding) {
    List<Comment> comments = new ArrayList<>();
    Span last = null;
    for (List<Span> side : CommentWords.sides(finding)) {
      Span main = side.stream().filter(this::own).findFirst().orElse(null);
      if (main != null && (last == null || !last.overlaps(main))) {
        comments.add(new Comment(main.start(), main.end(), words.of(finding, side, main)));
        last = main;
      }
    }
    return comments;
  }

  private boolean own(Span span) {
    return span.article().equals(draft.id());
  }
}
