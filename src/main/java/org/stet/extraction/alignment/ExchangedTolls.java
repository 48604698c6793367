package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.FigureRelation;
import org.stet.fact.Measure;

/**
 * Finds the dead and the wounded of one event that changed places: "nine were killed and 17
 * wounded" against "17 were killed and nine wounded". Two numbers that agree crosswise are no
 * accident, whoever gave them.
 */
final class ExchangedTolls {
  /** How far apart the two numbers of one report may stand, in UTF-16 code units. */
  private static final int NEAR = 60;

  private static final double LEAST = 2;

  private ExchangedTolls() {}

  /** The dead, then the wounded of one report. */
  private record Report(Figure dead, Figure wounded) {
    boolean exchanged(Report other) {
      return !dead.article().equals(other.dead.article())
          && dead.low() != wounded.low()
          && dead.low() == other.wounded.low()
          && wounded.low() == other.dead.low();
    }
  }

  /**
   * One match of the dead for each two reports that exchange their numbers.
   *
   * @param figures the figures of the story, article by article, each in order
   */
  static List<FigureMatch> find(List<Figure> figures) {
    List<Report> reports = new ArrayList<>();
    for (int i = 1; i < figures.size(); i++) {
      Figure one = figures.get(i - 1);
      Figure two = figures.get(i);
      if (one.article().equals(two.article())
          && two.span().start() - one.span().end() <= NEAR
          && isCounted(one)
          && isCounted(two)) {
        if (one.outcome().equals("killed") && two.outcome().equals("wounded")) {
          reports.add(new Report(one, two));
        } else if (one.outcome().equals("wounded") && two.outcome().equals("killed")) {
          reports.add(new Report(two, one));
        }
      }
    }
    List<FigureMatch> found = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        if (reports.get(i).exchanged(reports.get(j))) {
          Figure dead = reports.get(i).dead();
          found.add(new FigureMatch(dead, reports.get(j).dead(), 1, FigureRelation.SAME));
        }
      }
    }
    return found;
  }

  private static boolean isCounted(Figure figure) {
    return figure.measure() == Measure.TOLL
        && figure.outcome() != null
        && figure.bound() == Bound.EXACT
        && figure.low() >= LEAST;
  }
}
