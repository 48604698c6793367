package org.stet.report;

import java.util.Comparator;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.suppression.Review;

/** A finding in text: what is wrong, then the exact words on every side. */
final class TextFindings {
  /** Letters of a finding's id that tell it apart from others of its story. */
  private static final int ID_LENGTH = 8;

  private final TextStyle style;
  private final Review review;
  private final Wrapping wrapping;
  private final Citations citations;

  /** Of findings about which nothing was decided. */
  TextFindings(Story story, TextStyle style) {
    this(story, Review.of(List.of()), style, DocumentPlaces.NONE);
  }

  /**
   * @param review what was decided about the findings
   * @param places where the words of documents stand in their files
   */
  TextFindings(Story story, Review review, TextStyle style, DocumentPlaces places) {
    this.review = review;
    this.style = style;
    this.wrapping = new Wrapping(style);
    this.citations = new Citations(story, places);
  }

  /**
   * Findings of one rule under one heading. Residue says itself what it is, so there the first
   * sentence does for all.
   */
  String render(List<Finding> alike) {
    StringBuilder page = new StringBuilder();
    Finding first = alike.get(0);
    String word = first.severity() == Severity.INFO ? "NOTE" : first.severity().name();
    page.append(Paint.severity(word, first.severity(), style));
    page.append("  ").append(first.kind().id());
    if (first.type() != null) {
      page.append(", ").append(Visible.of(first.type()));
    }
    if (alike.size() > 1) {
      page.append(", ").append(alike.size()).append(" places");
    }
    page.append('\n');
    String said = "";
    for (Finding finding : alike) {
      boolean known = finding.kind() == FindingKind.RESIDUE && finding != first;
      if (!known && !finding.message().equals(said)) {
        page.append(wrapping.indented(2, Visible.of(finding.message())));
        said = finding.message();
      }
      words(page, finding);
    }
    return page.append(Paint.quiet("    Rule: " + Visible.of(first.rule()) + named(alike), style))
        .append('\n')
        .toString();
  }

  /** The words of {@code finding} alone, on every side. */
  String quotations(Finding finding) {
    StringBuilder page = new StringBuilder();
    words(page, finding);
    return page.toString();
  }

  /**
   * What to tell "stet explain"; of several alike, each has a name of its own in the JSON report.
   */
  private static String named(List<Finding> alike) {
    String id = alike.get(0).id();
    return alike.size() > 1 ? "" : ", finding " + id.substring(0, Math.min(ID_LENGTH, id.length()));
  }

  private void words(StringBuilder page, Finding finding) {
    for (List<Span> group : Neighbours.of(finding.spans(), citations)) {
      Article article = citations.article(group.get(0));
      Excerpt excerpt = Excerpt.of(article, citations.lines(article), group);
      page.append("    ").append(citations.full(first(group))).append('\n');
      page.append(wrapping.indented(6, excerpt.text()));
    }
    if (finding.suggestion() != null) {
      page.append(wrapping.indented(4, "Suggestion: " + Visible.of(finding.suggestion())));
    }
    review
        .acceptance(finding)
        .ifPresent(by -> page.append(wrapping.indented(4, "Accepted: " + Quoted.of(by.reason()))));
  }

  private static Span first(List<Span> group) {
    return group.stream().min(Comparator.naturalOrder()).orElseThrow();
  }
}
