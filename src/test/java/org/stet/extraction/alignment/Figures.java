package org.stet.extraction.alignment;

import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Attribution;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Part;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/** Figures made by hand over the words of a parsed article. */
final class Figures {
  private Figures() {}

  /** {@code value} in {@code unit}, written as {@code numeral} in {@code article}. */
  static Figure quantity(ParsedArticle article, String numeral, double value, String unit) {
    return figure(article, numeral, value, Measure.QUANTITY, unit, null, null, null);
  }

  static Figure money(ParsedArticle article, String numeral, double value, String currency) {
    return figure(article, numeral, value, Measure.MONEY, currency, null, null, null);
  }

  static Figure killed(ParsedArticle article, String numeral, double value, String counted) {
    return figure(article, numeral, value, Measure.TOLL, null, counted, "killed", null);
  }

  static Figure count(ParsedArticle article, String numeral, double value, String counted) {
    return figure(article, numeral, value, Measure.COUNT, null, counted, null, null);
  }

  /** {@code figure} as {@code speaker} gives it. */
  static Figure by(Figure figure, String speaker) {
    Attribution attribution =
        new Attribution(
            figure.span(),
            null,
            figure.span(),
            Stance.SAYS,
            SourceKind.NAMED_ORGANISATION,
            speaker,
            java.util.List.of(),
            false,
            false,
            1);
    return figure.attributedTo(attribution);
  }

  private static Figure figure(
      ParsedArticle article,
      String numeral,
      double value,
      Measure measure,
      String unit,
      String counted,
      String outcome,
      String referent) {
    int start = article.article().text().indexOf(numeral);
    Span span = article.article().span(start, start + numeral.length());
    return new Figure(
        span,
        span,
        value,
        value,
        Bound.EXACT,
        measure,
        unit,
        counted,
        outcome,
        referent,
        null,
        null,
        null,
        Part.BODY);
  }
}
