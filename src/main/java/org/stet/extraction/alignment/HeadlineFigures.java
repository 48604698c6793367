package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.FigureRelation;
import org.stet.fact.Measure;
import org.stet.fact.Part;

/**
 * Tolls of a headline that no figure of the body bears out, beside the first of the body that
 * counts the same: "Fever kills <u>five</u>" × "<u>four</u> of whom died".
 */
final class HeadlineFigures {
  private HeadlineFigures() {}

  /**
   * One match for each headline toll that stands alone.
   *
   * @param figures all figures of one article, in order
   */
  static List<FigureMatch> find(List<Figure> figures) {
    List<Figure> body = figures.stream().filter(figure -> figure.part() == Part.BODY).toList();
    List<FigureMatch> found = new ArrayList<>();
    for (Figure headline : figures) {
      if (headline.part() == Part.HEADLINE
          && headline.measure() == Measure.TOLL
          && !headline.single()
          && headline.low() > 0
          && body.stream().noneMatch(figure -> bearsOut(headline, figure))) {
        body.stream()
            .filter(
                figure -> figure.measure() == Measure.TOLL && !figure.single() && figure.low() > 0)
            .filter(figure -> Objects.equals(figure.outcome(), headline.outcome()))
            .findFirst()
            .ifPresent(
                figure -> found.add(new FigureMatch(headline, figure, 1, FigureRelation.SAME)));
      }
    }
    return found;
  }

  /** Whatever it counts: the body may say "eleven bodies were found". */
  private static boolean bearsOut(Figure headline, Figure figure) {
    return figure.unit() == null
        && figure.measure() != Measure.SUPERLATIVE
        && !new FigureMatch(headline, figure, 1).exclusive();
  }
}
