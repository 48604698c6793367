package org.stet.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.stet.fact.Span;
import org.stet.report.Citations;
import org.stet.verdict.ClaimVerdict;
import org.stet.verdict.Verdict;

/**
 * What the sources say of a statement of the draft.
 *
 * @param verdict "Supported"
 * @param style class of the verdict
 * @param words the statement
 * @param against findings that speak against it
 */
record ClaimView(
    String verdict,
    String style,
    String words,
    Place place,
    List<Side> supporting,
    List<Side> opposing,
    List<Numbered> against) {

  static ClaimView of(ClaimVerdict claim, Anchors anchors) {
    return new ClaimView(
        claim.verdict().label(),
        "v-" + claim.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        claim.span().text(),
        Place.of(claim.span(), anchors),
        sides(claim.supporting(), anchors),
        sides(claim.opposing(), anchors),
        claim.findings().stream().map(anchors::numbered).filter(Objects::nonNull).toList());
  }

  boolean isTold() {
    return !verdict.equals(Verdict.NOT_ENOUGH_EVIDENCE.label());
  }

  private static List<Side> sides(List<Span> spans, Anchors anchors) {
    Citations citations = anchors.citations();
    return spans.stream()
        .map(span -> Side.of(anchors.place(span), List.of(span), citations, anchors))
        .toList();
  }
}
