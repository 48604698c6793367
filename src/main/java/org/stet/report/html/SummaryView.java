package org.stet.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Severity;
import org.stet.report.Tally;
import org.stet.suppression.Review;
import org.stet.suppression.Suppressed;
import org.stet.suppression.SuppressionProblem;
import org.stet.verdict.Report;

/**
 * What stands above all.
 *
 * @param word "Hold"; "Checked" where there is no draft
 * @param style class of the verdict: that of its worst finding
 * @param sentence what it means
 * @param title the draft's headline, else its name; without one, how many sources there are
 * @param masthead what the draft says of itself; null where there is none
 * @param story id of the story; null where it is only the name of the draft
 * @param counts one for each group of findings
 * @param against how many sources there were; null without a draft
 * @param known how many findings are not shown since the baseline has them; null without one
 * @param gone how many findings of the baseline are found no longer
 */
record SummaryView(
    String word,
    String style,
    String sentence,
    String title,
    Masthead masthead,
    String story,
    List<Counted> counts,
    String against,
    Integer known,
    int gone,
    List<Letting> suppressed,
    List<SuppressionProblem> problems,
    List<RuleFailure> failures,
    String version) {

  /** How many findings a group has, the severest first. */
  record Counted(String where, List<Severities> severities) {}

  /** "2 errors". */
  record Severities(String id, int count, String word) {}

  /** A finding that may stand. */
  record Letting(Suppressed of, Place place) {}

  static SummaryView of(Report report, Headlines headlines, Anchors anchors, HtmlOptions options) {
    Article draft = report.story().draft().orElse(null);
    String headline =
        draft == null || headlines.of(draft) == null ? null : headlines.of(draft).text();
    Review.Difference baseline = report.review().baseline();
    return new SummaryView(
        draft == null ? "Checked" : capital(report.verdict().id()),
        draft == null ? "checked" : report.verdict().id(),
        draft == null
            ? "There is no draft to pass a verdict on."
            : "This draft " + Tally.decision(report) + ".",
        headline != null ? headline : draft != null ? draft.id() : sources(report),
        draft == null ? null : Masthead.of(draft, headline, anchors),
        draft != null && draft.id().equals(report.story().id()) ? null : report.story().id(),
        counts(report, draft != null),
        against(report, draft != null),
        baseline == null ? null : baseline.known().size(),
        baseline == null ? 0 : baseline.gone().size(),
        report.review().suppressed().stream().map(each -> letting(each, anchors)).toList(),
        report.review().problems(),
        report.failures(),
        options.version());
  }

  private static Letting letting(Suppressed suppressed, Anchors anchors) {
    return new Letting(suppressed, Place.of(suppressed.finding().spans().get(0), anchors));
  }

  private static List<Counted> counts(Report report, boolean draft) {
    List<Counted> counts = new ArrayList<>();
    counts.add(counted(draft ? "in the draft" : "in the sources", report.counting()));
    if (draft && report.story().articles().size() > 1) {
      counts.add(counted("in the sources alone", report.besides()));
    }
    return counts;
  }

  private static Counted counted(String where, List<Finding> findings) {
    return new Counted(
        where,
        Stream.of(Severity.values())
            .sorted(Comparator.reverseOrder())
            .map(
                severity -> {
                  int count = Tally.count(findings, severity);
                  String word = count == 1 ? Tally.word(severity) : Tally.plural(severity);
                  return new Severities(severity.id(), count, word);
                })
            .toList());
  }

  private static String sources(Report report) {
    return Tally.numbered(report.story().articles().size(), "source") + " against each other";
  }

  private static String against(Report report, boolean draft) {
    int sources = report.story().articles().size() - 1;
    if (!draft) {
      return null;
    }
    return sources == 0
        ? "There was no source to check against."
        : "Checked against %s.".formatted(Tally.numbered(sources, "source"));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
