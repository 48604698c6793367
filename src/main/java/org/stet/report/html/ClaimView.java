package org.stet.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.stet.fact.Span;
import org.stet.verdict.ClaimVerdict;
import org.stet.verdict.Verdict;

/**
 * What the sources say of a statement of the draft.
 *
 * @param verdict what they say
 * @param words the statement
 * @param against findings that speak against it
 */
record ClaimView(
    Verdict verdict,
    String words,
    Place place,
    List<Side> supporting,
    List<Side> opposing,
    List<Numbered> against) {

  static ClaimView of(ClaimVerdict claim, Anchors anchors) {
    return new ClaimView(
        claim.verdict(),
        claim.span().text(),
        Place.of(claim.span(), anchors),
        sides(claim.supporting(), anchors),
        sides(claim.opposing(), anchors),
        claim.findings().stream().map(anchors::numbered).filter(Objects::nonNull).toList());
  }

  /** The class of the verdict. */
  String style() {
    return "v-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a source speaks of it clearly enough. */
  boolean isTold() {
    return verdict != Verdict.NOT_ENOUGH_EVIDENCE;
  }

  private static List<Side> sides(List<Span> spans, Anchors anchors) {
    return spans.stream()
        .map(span -> Side.of(anchors.place(span), List.of(span), true, anchors))
        .toList();
  }
}
