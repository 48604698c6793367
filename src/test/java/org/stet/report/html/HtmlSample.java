package org.stet.report.html;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stet.fact.Alignment;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Bound;
import org.stet.fact.Concern;
import org.stet.fact.Conflict;
import org.stet.fact.Correction;
import org.stet.fact.Evidence;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Measure;
import org.stet.fact.Part;
import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.fact.RuleFailure;
import org.stet.fact.Sentence;
import org.stet.fact.Severity;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;
import org.stet.fact.Story;
import org.stet.suppression.Place;
import org.stet.suppression.Review;
import org.stet.suppression.Suppressed;
import org.stet.suppression.Suppression;
import org.stet.suppression.SuppressionProblem;
import org.stet.suppression.Target;
import org.stet.verdict.CheckedRule;
import org.stet.verdict.Report;
import org.stet.verdict.Verdicts;

/** Reports to be shown as pages. */
final class HtmlSample {
  static final HtmlOptions OPTIONS = new HtmlOptions("0.1.0");

  private HtmlSample() {}

  static Document page(Report report) {
    return Jsoup.parse(HtmlReport.page(report, OPTIONS));
  }

  static Finding finding(String id, Severity severity, Evidence evidence) {
    return finding(id, severity, "Something is wrong.", evidence, List.of());
  }

  static Finding finding(
      String id, Severity severity, String message, Evidence evidence, List<Fact> trace) {
    return new Finding(
        id,
        "a-rule",
        FindingKind.CONTRADICTION,
        "numeric",
        severity,
        message,
        evidence.spans(),
        evidence,
        trace,
        evidence.suggestion());
  }

  static Sentence sentence(Article article, String words) {
    int start = article.text().indexOf(words);
    return new Sentence(article.span(start, start + words.length()), Part.BODY, 0);
  }

  /** The report on {@code draft}, of which {@code findings} were found. */
  static Report report(Article draft, Finding... findings) {
    return Verdicts.of(new Story("story", List.of(draft)), List.of(), List.of(findings), List.of());
  }

  /** A report in which {@code words} stand in every place that somebody else can fill. */
  static Report with(String words) {
    Article draft = article("a " + words, Role.DRAFT, words);
    Article wire = article("b " + words, Role.SOURCE, words);
    Figure here = figure(draft, words, 84, 84, Bound.EXACT);
    Figure there = figure(wire, words, 20, 80, Bound.RANGE);
    Sentence said = new Sentence(here.span(), Part.BODY, 0);
    Sentence other = new Sentence(there.span(), Part.BODY, 0);
    Finding conflict =
        told(words + "1", words, new Conflict(here, there), List.of(here, there), Severity.ERROR);
    Finding concern = told(words + "2", words, new Concern(said), List.of(), Severity.WARNING);
    Finding correction =
        told(words + "3", words, new Correction(other, words), List.of(other), Severity.INFO);
    Finding suppressed = told(words + "4", words, new Concern(said), List.of(), Severity.ERROR);
    Suppression by =
        new Suppression(
            new Target.Paragraph("a-rule", said.span()),
            "why " + words,
            LocalDate.of(2027, 1, 31),
            new Place(words, 2, 1));
    Review review =
        new Review(
            List.of(conflict, concern, correction),
            List.of(new Suppressed(suppressed, by)),
            List.of(),
            new Review.Difference(List.of("k1"), List.of("g1", "g2")),
            List.of(
                new SuppressionProblem(
                    SuppressionProblem.Kind.UNUSED, new Place(words, 3, 5), false, words)));
    return Verdicts.of(
        new Story("s " + words, List.of(draft, wire)),
        List.of(here, there, said, other, new Alignment(said, other, 0.9)),
        review,
        List.of(new RuleFailure(words, words)),
        List.of(
            new CheckedRule(
                words,
                FindingKind.CONTRADICTION,
                words,
                Severity.ERROR,
                words,
                words,
                words,
                words)));
  }

  private static Article article(String id, Role role, String words) {
    String text = "---\nheadline: " + words + "\n---\nBefore. " + words + " After.\n\nMore.\n";
    Article plain = Article.of(id, role, text);
    Span headline = plain.span(14, 14 + words.length());
    int body = 14 + words.length() + 5;
    return new Article(
        id,
        role,
        text,
        body,
        headline,
        "o " + words,
        new Publication(LocalDate.of(2025, 3, 2), null),
        "l " + words);
  }

  private static Figure figure(Article in, String words, double low, double high, Bound bound) {
    int at = in.bodyStart() + "Before. ".length();
    Span span = in.span(at, at + words.length());
    Attribution by =
        new Attribution(
            span,
            null,
            span,
            Stance.SAYS,
            SourceKind.NAMED_PERSON,
            words,
            List.of(),
            false,
            false,
            1);
    return new Figure(
        span,
        span,
        low,
        high,
        bound,
        Measure.CROWD,
        null,
        words,
        null,
        words,
        "crowd",
        null,
        by,
        Part.BODY);
  }

  private static Finding told(
      String id, String words, Evidence evidence, List<Fact> trace, Severity severity) {
    return new Finding(
        id,
        words,
        FindingKind.CONTRADICTION,
        words,
        severity,
        "m " + words,
        evidence.spans(),
        evidence,
        trace,
        words);
  }
}
