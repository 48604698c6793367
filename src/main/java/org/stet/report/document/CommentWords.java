package org.stet.report.document;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.fact.Article;
import org.stet.fact.Conflict;
import org.stet.fact.Finding;
import org.stet.fact.Span;
import org.stet.report.Citations;
import org.stet.report.Excerpt;
import org.stet.report.Neighbours;
import org.stet.report.Quoted;
import org.stet.report.Tally;
import org.stet.report.Visible;
import org.stet.report.document.Comment.Line;
import org.stet.report.document.Comment.Look;
import org.stet.report.document.Comment.Words;
import org.stet.verdict.CheckedRule;
import org.stet.verdict.Report;

/** What a comment says about a finding. */
final class CommentWords {
  /** Nobody reads a longer comment; the report in other formats has the rest. */
  private static final int MOST = 12;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Report report;
  private final Citations citations;

  CommentWords(Report report) {
    this.report = report;
    this.citations = new Citations(report.story());
  }

  /**
   * Severity and kind, the message, the other words with who wrote them, what to write instead, and
   * the rule.
   *
   * @param side the side of the finding that the comment hangs on
   * @param main its words that the comment hangs on
   */
  List<Line> of(Finding finding, List<Span> side, Span main) {
    List<Line> lines = new ArrayList<>();
    lines.add(head(finding, finding.kind().id().replace('-', ' ')));
    lines.add(Line.of(Visible.of(finding.message()), Look.PLAIN));
    for (List<Span> near : quoted(finding, side, main)) {
      lines.add(quotation(near));
    }
    if (finding.suggestion() != null) {
      lines.add(Line.of("Suggestion: " + Visible.of(finding.suggestion()), Look.STRONG));
    }
    rule(finding).ifPresent(name -> lines.add(Line.of("Rule: " + Visible.of(name), Look.QUIET)));
    lines.add(Line.of(Visible.of(finding.rule() + " · finding " + finding.id()), Look.QUIET));
    return lines;
  }

  /** A few lines on each of {@code findings}, which touch the sources alone. */
  List<Line> besides(List<Finding> findings) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Between and within the sources", Look.STRONG));
    for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
      lines.add(head(finding, Visible.of(finding.message())));
      for (Span span : sides(finding).stream().map(side -> side.get(0)).distinct().toList()) {
        lines.add(Line.of(teller(span) + ": “" + Quoted.of(span.text()) + "”", Look.QUIET));
      }
    }
    if (findings.size() > MOST) {
      lines.add(Line.of("and %d more".formatted(findings.size() - MOST), Look.PLAIN));
    }
    return lines;
  }

  private static Line head(Finding finding, String rest) {
    Look look =
        switch (finding.severity()) {
          case ERROR -> Look.ERROR;
          case WARNING -> Look.WARNING;
          case INFO -> Look.NOTE;
        };
    String word = Tally.word(finding.severity());
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return new Line(List.of(new Words(capital, look), new Words(" · " + rest, Look.PLAIN)));
  }

  private Optional<String> rule(Finding finding) {
    return report.rules().stream()
        .filter(rule -> rule.id().equals(finding.rule()))
        .map(CheckedRule::name)
        .findFirst();
  }

  /** The spans of what speaks against what, the main words of each side first. */
  static List<List<Span>> sides(Finding finding) {
    return finding.evidence() instanceof Conflict conflict
        ? List.of(conflict.first().spans(), conflict.second().spans())
        : List.of(finding.spans());
  }

  /** The words to quote: all but what an editor has in view at the comment. */
  private List<List<Span>> quoted(Finding finding, List<Span> side, Span main) {
    return Neighbours.of(
        finding.spans().stream()
            .filter(span -> !span.overlaps(main) && !(side.contains(span) && near(main, span)))
            .toList(),
        citations);
  }

  private boolean near(Span one, Span other) {
    return Neighbours.of(List.of(one, other), citations).size() == 1;
  }

  /** The line around some words, who wrote it and when, the words themselves in bold. */
  private Line quotation(List<Span> near) {
    Span span = near.get(0);
    Article article = citations.article(span);
    Excerpt excerpt = Excerpt.of(article, citations.lines(article), near);
    List<Words> words = new ArrayList<>();
    words.add(new Words(teller(span) + ": “", Look.QUIET));
    String text = excerpt.text();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf(Visible.OPEN, at);
      int close = open < 0 ? -1 : text.indexOf(Visible.CLOSE, open);
      int end = close < 0 ? text.length() : open;
      words.add(new Words(text.substring(at, end), Look.PLAIN));
      if (close >= 0) {
        words.add(new Words(text.substring(open + 1, close), Look.STRONG));
      }
      at = close < 0 ? text.length() : close + 1;
    }
    words.add(new Words("”", Look.QUIET));
    return new Line(words.stream().filter(each -> !each.text().isEmpty()).toList());
  }

  /** The outlet and the day, or the file where nobody says. */
  private String teller(Span span) {
    Article article = citations.article(span);
    if (article.isDraft()) {
      return "Elsewhere in the draft";
    }
    String who = article.outlet() == null ? article.id() : article.outlet();
    String day = article.published() == null ? "" : ", " + DAY.format(article.published().date());
    return Visible.of(who) + day;
  }
}
