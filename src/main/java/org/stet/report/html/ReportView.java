package org.stet.report.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.fact.Article;
import org.stet.fact.FindingKind;
import org.stet.report.Tally;
import org.stet.verdict.CheckedRule;
import org.stet.verdict.Report;
import org.stet.verdict.Verdict;

/**
 * All that the templates are given.
 *
 * @param draft the draft; null where there is none
 * @param found findings that touch the draft; all where there is none
 * @param besides findings about the sources alone
 * @param origins where the story comes from
 */
record ReportView(
    SummaryView summary,
    ArticleView draft,
    List<ArticleView> sources,
    List<FindingView> found,
    List<FindingView> besides,
    List<ClaimView> claims,
    List<CountsView> counts,
    List<TellingsView> tellings,
    OriginsView origins) {

  private static final Comparator<Verdict> GRAVEST =
      Comparator.comparingInt(
          List.of(Verdict.REFUTED, Verdict.CONFLICTING_EVIDENCE, Verdict.SUPPORTED)::indexOf);

  /** A kind that was found. */
  record Kind(String id, String letter, String words, long count) {}

  static ReportView of(Report report, HtmlOptions options) {
    Anchors anchors = new Anchors(report);
    Headlines headlines = new Headlines(report, anchors.citations());
    Article draft = report.story().draft().orElse(null);
    Map<String, CheckedRule> rules = new HashMap<>();
    report.rules().forEach(rule -> rules.put(rule.id(), rule));
    List<FindingView> findings =
        anchors.findings().stream()
            .map(
                each ->
                    FindingView.of(
                        each,
                        draft,
                        rules.get(each.finding().rule()),
                        report.review().acceptance(each.finding()).orElse(null),
                        anchors))
            .toList();
    return new ReportView(
        SummaryView.of(report, headlines, anchors, options),
        draft == null ? null : ArticleView.of(draft, headlines.of(draft), anchors, false),
        report.story().articles().stream()
            .filter(article -> !article.isDraft())
            .map(article -> ArticleView.of(article, headlines.of(article), anchors, true))
            .toList(),
        findings.stream().filter(each -> draft == null || each.inDraft()).toList(),
        findings.stream().filter(each -> draft != null && !each.inDraft()).toList(),
        report.claims().stream().map(claim -> ClaimView.of(claim, anchors)).toList(),
        CountsView.of(report.tables().counts(), anchors),
        TellingsView.of(report.tables().tellings(), anchors),
        OriginsView.of(report.tables().origins(), report.story(), anchors));
  }

  int total() {
    return found.size() + besides.size();
  }

  /** "1 error, 2 notes". */
  static String counted(List<FindingView> findings) {
    return Tally.counted(findings.stream().map(FindingView::finding).toList());
  }

  /** The kinds that were found, in their order. */
  List<Kind> kinds() {
    return Stream.of(FindingKind.values())
        .map(kind -> new Kind(kind.id(), KindSign.letter(kind), KindSign.words(kind), count(kind)))
        .filter(kind -> kind.count() > 0)
        .sorted(Comparator.comparing(Kind::words))
        .toList();
  }

  private long count(FindingKind kind) {
    return Stream.concat(found.stream(), besides.stream())
        .filter(each -> each.finding().kind() == kind)
        .count();
  }

  /** What more than one article or claimant counted. */
  List<CountsView> compared() {
    return counts.stream().filter(counted -> counted.rows().size() > 1).toList();
  }

  /** What was counted once only. */
  List<CountsView> single() {
    return counts.stream().filter(counted -> counted.rows().size() == 1).toList();
  }

  /** The statements on which the sources have something to say, the gravest first. */
  List<ClaimView> told() {
    return claims.stream()
        .filter(ClaimView::isTold)
        .sorted(Comparator.comparing(ClaimView::verdict, GRAVEST))
        .toList();
  }

  /** The statements on which no source speaks clearly. */
  List<ClaimView> untold() {
    return claims.stream().filter(claim -> !claim.isTold()).toList();
  }
}
