package org.stet.verdict;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Article;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Implication;
import org.stet.fact.Measure;
import org.stet.fact.Origin;
import org.stet.fact.Part;
import org.stet.fact.RuleFailure;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.suppression.Review;

/** Passes the verdicts. */
public final class Verdicts {
  private final Story story;
  private final Review review;
  private final List<Finding> findings;
  private final StoryOrder order;

  private Verdicts(Story story, Review review) {
    this.story = story;
    this.review = review;
    this.findings = review.open();
    this.order = new StoryOrder(story);
  }

  /**
   * The report on {@code story}; the same for the same facts and findings in any order.
   *
   * @param facts what was extracted from its articles
   * @param findings what the rules found
   * @param failures the rules that could not be asked
   */
  public static Report of(
      Story story, List<Fact> facts, List<Finding> findings, List<RuleFailure> failures) {
    return of(story, facts, Review.of(findings), failures, List.of());
  }

  /**
   * As {@link #of(Story, List, List, List)}, where findings were decided on before: only those that
   * are open count for the draft, and a suppressed one speaks against no claim.
   *
   * @param rules the rules that were asked
   */
  public static Report of(
      Story story,
      List<Fact> facts,
      Review review,
      List<RuleFailure> failures,
      List<CheckedRule> rules) {
    return new Verdicts(story, review).report(facts, failures, rules);
  }

  private Report report(List<Fact> facts, List<RuleFailure> failures, List<CheckedRule> rules) {
    List<Fact> ordered = order.of(facts, Fact.class);
    Tables tables =
        new Tables(
            CountTable.of(order.of(facts, Figure.class)),
            TellingTable.of(order.of(facts, Implication.class)),
            OriginTable.of(story, order.of(facts, Origin.class)));
    Optional<Article> draft = story.draft();
    List<RuleFailure> named =
        failures.stream()
            .sorted(Comparator.comparing(RuleFailure::rule).thenComparing(RuleFailure::reason))
            .toList();
    return new Report(
        story,
        draft.map(article -> DraftVerdict.of(worst(article))).orElse(null),
        draft.map(article -> claims(article, ordered)).orElse(List.of()),
        draftFirst(draft),
        tables,
        named,
        review,
        rules);
  }

  private Optional<Severity> worst(Article draft) {
    return findings.stream()
        .filter(finding -> finding.touches(draft))
        .map(Finding::severity)
        .max(Comparator.naturalOrder());
  }

  private List<Finding> draftFirst(Optional<Article> draft) {
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> draft.filter(finding::touches).isEmpty())
                .thenComparing(Finding.ORDER))
        .toList();
  }

  private List<ClaimVerdict> claims(Article draft, List<Fact> facts) {
    SourceEvidence sources = new SourceEvidence(facts, story, draft);
    List<Finding> contradictions =
        Stream.concat(findings.stream(), review.known().stream())
            .filter(finding -> finding.kind() == FindingKind.CONTRADICTION)
            .filter(finding -> finding.severity() != Severity.INFO)
            .filter(
                finding ->
                    finding.touches(draft)
                        && finding.spans().stream().anyMatch(span -> foreign(span, draft)))
            .sorted(Finding.ORDER)
            .toList();
    // Words that evoke two predicates are one statement to an editor: the one with most to tell.
    Map<Span, ClaimVerdict> verdicts = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact.article().equals(draft.id()) && judged(fact)) {
        ClaimVerdict verdict = verdict(fact, draft, sources, contradictions);
        verdicts.merge(verdict.span(), verdict, Verdicts::fuller);
      }
    }
    return List.copyOf(verdicts.values());
  }

  private ClaimVerdict verdict(
      Fact statement, Article draft, SourceEvidence sources, List<Finding> contradictions) {
    List<Finding> against =
        contradictions.stream().filter(finding -> Concerned.by(finding, statement)).toList();
    List<Span> supporting = sources.supporting(statement);
    Stream<Span> found =
        against.stream()
            .flatMap(finding -> finding.spans().stream())
            .filter(span -> foreign(span, draft));
    List<Span> opposing =
        Stream.concat(found, sources.opposing(statement).stream())
            .distinct()
            .sorted(order.spans())
            .toList();
    boolean refuted = against.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    Verdict verdict = verdict(!supporting.isEmpty(), !opposing.isEmpty(), refuted);
    return new ClaimVerdict(
        statement,
        verdict,
        supporting.stream().sorted(order.spans()).toList(),
        opposing,
        against.stream().map(Finding::id).toList());
  }

  private static ClaimVerdict fuller(ClaimVerdict one, ClaimVerdict other) {
    return words(other) > words(one) ? other : one;
  }

  private static int words(ClaimVerdict verdict) {
    return verdict.findings().size() + verdict.opposing().size() + verdict.supporting().size();
  }

  /** That a source says otherwise refutes only where a rule calls it an error. */
  private static Verdict verdict(boolean supported, boolean opposed, boolean refuted) {
    if (supported) {
      return opposed ? Verdict.CONFLICTING_EVIDENCE : Verdict.SUPPORTED;
    }
    return refuted ? Verdict.REFUTED : Verdict.NOT_ENOUGH_EVIDENCE;
  }

  /** Ages, durations and the measures after them are nobody's claim. */
  private static boolean judged(Fact fact) {
    return fact instanceof Claim claim && claim.part() != Part.RESIDUE
        || fact instanceof Figure figure
            && figure.part() != Part.RESIDUE
            && figure.measure().compareTo(Measure.AGE) < 0;
  }

  private static boolean foreign(Span span, Article draft) {
    return !span.article().equals(draft.id());
  }
}
