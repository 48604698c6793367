package org.stet.fact;

import java.util.List;

/**
 * Two figures of which the text around them tells that they measure the same thing of the same
 * event.
 *
 * <p>"at a depth of <u>9.7 kilometers</u>" × "the rupture was <u>97 kilometres</u> down".
 *
 * @param first the figure that stands first, the draft's before a source's
 * @param second the other
 * @param similarity 0 to 1: how alike the contexts are
 * @param relation whether the values should agree, or why they need not
 */
public record FigureMatch(Figure first, Figure second, double similarity, FigureRelation relation)
    implements Fact {

  /** Two figures that should agree. */
  public FigureMatch(Figure first, Figure second, double similarity) {
    this(first, second, similarity, FigureRelation.SAME);
  }

  @Override
  public List<Span> spans() {
    return List.of(first.span(), second.span());
  }

  /** A figure can be matched with several others, so the second is part of the name. */
  @Override
  public String id() {
    return Fact.super.id() + "/" + second.id();
  }

  /** Whether the two figures cannot both be right, however they were rounded. */
  public boolean exclusive() {
    return first.excludes(second) && !roundsTo(first, second) && !roundsTo(second, first);
  }

  /** Whether the values cannot both be right and nothing explains why they differ. */
  public boolean conflicting() {
    return relation == FigureRelation.SAME && exclusive();
  }

  /** Whether a headline is held against its own body. */
  public boolean headlineAgainstBody() {
    return first.article().equals(second.article()) && first.inHeadline() != second.inHeadline();
  }

  /** Whether both are ages. */
  public boolean ofAges() {
    return first.measure() == Measure.AGE && second.measure() == Measure.AGE;
  }

  private static boolean roundsTo(Figure fine, Figure coarse) {
    double value = Math.abs(coarse.low());
    if (fine.low() != fine.high() || coarse.low() != coarse.high() || value == 0) {
      return false;
    }
    int digits = significantDigits(coarse.numeral().text());
    double step = Math.pow(10, Math.floor(Math.log10(value)) + 1 - digits);
    return Math.abs(fine.low() - coarse.low()) <= step * 0.5000001;
  }

  /** At least two: "10" is not 14, but "2,000" may be 1,960. */
  private static int significantDigits(String numeral) {
    String digits = numeral.replaceAll("[^0-9.]", "");
    String significant = digits.replace(".", "").replaceFirst("^0+", "");
    if (!digits.contains(".")) {
      significant = significant.replaceFirst("0+$", "");
    }
    return Math.max(2, significant.length());
  }
}
