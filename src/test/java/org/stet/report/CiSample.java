package org.stet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Article;
import org.stet.fact.Concern;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Part;
import org.stet.fact.Role;
import org.stet.fact.RuleFailure;
import org.stet.fact.Sentence;
import org.stet.fact.Severity;
import org.stet.fact.Span;
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

/** Reports for the formats that CI reads, with the worst words that a draft could hold. */
public final class CiSample {
  /** Markup, control codes, line ends, marks of direction, and letters of two code units. */
  public static final String HOSTILE =
      "<script>alert('x')</script> | ``` **b** [click](http://evil.example) @desk #1 www.evil.example"
          + " ]]> --> &amp; {0} 100% \u001B[2J \u0007 \u202Eniar\u202C \uFFFE \uD83D\uDD25"
          + "\r\n::error file=x::pwned\n\u2028%0A::stop-commands::t, c: d";

  static final CheckedRule TOLL =
      rule("toll-names-who-counted", FindingKind.UNATTRIBUTED_FIGURE, "no-source", Severity.ERROR);
  static final CheckedRule QUIET =
      rule("calque", FindingKind.TRANSLATION_ARTEFACT, "calque", Severity.INFO);

  private CiSample() {}

  private static CheckedRule rule(String id, FindingKind kind, String type, Severity severity) {
    return new CheckedRule(
        id,
        kind,
        type,
        severity,
        "A toll names who counted",
        "Nobody is named who counted “{subject.span}”",
        "A handbook | of <house> style",
        "“Twelve miners”");
  }

  public static Delivery delivery() {
    return new Delivery(
        Map.of("draft.txt", "stories/a b,c:d%/draft.txt", "wire.txt", "../wire|.txt"),
        Severity.ERROR,
        "0.1.0");
  }

  /** One finding on {@code words}, which stand in a draft after {@code before}. */
  public static Report report(String before, String words) {
    Article draft = Article.of("draft.txt", Role.DRAFT, before + words + " and more.\n");
    Article wire = Article.of("wire.txt", Role.SOURCE, "Line one.\nSo says the wire: " + words);
    Span here = draft.span(before.length(), before.length() + words.length());
    Span there = wire.span(wire.text().length() - words.length(), wire.text().length());
    Finding finding = finding(Severity.ERROR, "Nobody counted “" + words + "”", here, there);
    return Verdicts.of(
        new Story("fire", List.of(draft, wire)),
        List.of(),
        Review.of(List.of(finding)),
        List.of(),
        List.of(QUIET, TOLL));
  }

  public static Report hostile() {
    return report("Line one.\n\uD83D\uDD25 ", HOSTILE);
  }

  /** Findings that are open, suppressed and known; suppressions to mend; a rule that failed. */
  public static Report decided() {
    Article draft = Article.of("draft.txt", Role.DRAFT, "Ten died.\n\nNine died.\n");
    Article wire = Article.of("wire.txt", Role.SOURCE, "Eight died.");
    Finding open = finding(Severity.WARNING, "Nobody is named", draft.span(0, 3));
    Finding suppressed = finding(Severity.ERROR, "Nobody is named", draft.span(11, 15));
    Finding besides = finding(Severity.ERROR, "Nobody is named", wire.span(0, 5));
    Suppression inline =
        new Suppression(
            new Target.Paragraph(TOLL.id(), draft.span(11, 21)),
            "the desk has | the <list>",
            LocalDate.of(2027, 1, 31),
            new Place("draft.txt", 2, 1));
    Review review =
        new Review(
            List.of(open, besides),
            List.of(new Suppressed(suppressed, inline)),
            List.of(),
            new Review.Difference(List.of("k1", "k2"), List.of("g1")),
            List.of(
                new SuppressionProblem(
                    SuppressionProblem.Kind.UNUSED,
                    new Place("draft.txt", 3, 5),
                    true,
                    "nothing is found"),
                new SuppressionProblem(
                    SuppressionProblem.Kind.EXPIRED,
                    new Place("a b/stet-suppressions.yaml", 7, 3),
                    false,
                    "it was good until 2026-01-01 <b>")));
    return Verdicts.of(
        new Story("fire", List.of(draft, wire)),
        List.of(),
        review,
        List.of(new RuleFailure("late-rule", "late-rule.drl:3: no such fact: <Claim>")),
        List.of(QUIET, TOLL));
  }

  private static Finding finding(Severity severity, String message, Span... spans) {
    return new Finding(
        "0123456789ab",
        TOLL.id(),
        TOLL.kind(),
        TOLL.type(),
        severity,
        message,
        List.of(spans),
        new Concern(new Sentence(spans[0], Part.BODY, 0)),
        List.of(),
        "Say who counted.");
  }

  /** Units that must reach no terminal, page or log as they are. */
  static final Set<String> UNSAFE = Set.of("\u001B", "\u0007", "\u202E", "\u202C", "\r");
}
