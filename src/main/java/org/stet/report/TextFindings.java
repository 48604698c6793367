package org.stet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.fact.Story;

/** A finding in text: what is wrong, then the exact words on every side. */
final class TextFindings {
  /** Words of one line that stand nearer than this are quoted together. */
  private static final int NEAR = 160;

  /** Letters of a finding's id that tell it apart from others of its story. */
  private static final int ID_LENGTH = 8;

  private final TextStyle style;
  private final Wrapping wrapping;
  private final Citations citations;

  TextFindings(Story story, TextStyle style, DocumentPlaces places) {
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
    for (List<Span> group : groups(finding.spans())) {
      Article article = citations.article(group.get(0));
      Excerpt excerpt = Excerpt.of(article, citations.lines(article), group);
      page.append("    ").append(citations.full(first(group))).append('\n');
      page.append(wrapping.indented(6, excerpt.text()));
    }
    if (finding.suggestion() != null) {
      page.append(wrapping.indented(4, "Suggestion: " + Visible.of(finding.suggestion())));
    }
  }

  private static Span first(List<Span> group) {
    return group.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The spans in the order of the evidence, neighbours on one line together. */
  private List<List<Span>> groups(List<Span> spans) {
    List<List<Span>> groups = new ArrayList<>();
    for (Span span : spans) {
      List<Span> home = null;
      for (List<Span> group : groups) {
        home = group.stream().anyMatch(other -> near(other, span)) ? group : home;
      }
      if (home == null) {
        groups.add(new ArrayList<>(List.of(span)));
      } else {
        home.add(span);
      }
    }
    return groups;
  }

  private boolean near(Span one, Span other) {
    if (!one.article().equals(other.article())) {
      return false;
    }
    Lines lines = citations.lines(citations.article(one));
    boolean line = lines.number(one.start()) == lines.number(other.start());
    return one.overlaps(other)
        || line && one.start() - other.end() < NEAR && other.start() - one.end() < NEAR;
  }
}
