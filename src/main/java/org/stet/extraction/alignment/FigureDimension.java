package org.stet.extraction.alignment;

import java.util.Optional;
import org.stet.fact.Figure;

/** What a figure could be compared with at all. */
final class FigureDimension {
  private FigureDimension() {}

  /**
   * A key that two comparable figures share: the unit where there is one, the outcome of a toll, or
   * the sort of count; empty for figures that are names rather than measures and for victims whom
   * nobody counted.
   */
  static Optional<String> of(Figure figure) {
    return switch (figure.measure()) {
      case LABEL, ORDINAL, RANKING, SUPERLATIVE, SCORE -> Optional.empty();
      case MONEY, SHARE, QUANTITY, DISTANCE ->
          Optional.ofNullable(figure.unit()).map(unit -> "unit/" + unit);
      case TOLL -> figure.single() ? Optional.empty() : Optional.of("toll/" + figure.outcome());
      case AGE -> Optional.ofNullable(figure.referentKey()).map(referent -> "age/" + referent);
      case DURATION -> Optional.of("duration");
      case CROWD, DAMAGE, COUNT ->
          Optional.of(figure.unit() == null ? "count" : "unit/" + figure.unit());
    };
  }
}
