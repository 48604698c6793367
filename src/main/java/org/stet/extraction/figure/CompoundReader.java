package org.stet.extraction.figure;

import java.util.regex.Pattern;
import org.stet.extraction.figure.Numeral.Form;
import org.stet.fact.Bound;

/**
 * Joins a measure in two units: "6ft 2in", "six-foot-two", "two hours and 15 minutes", "eight
 * pounds three ounces".
 */
final class CompoundReader {
  private static final Pattern LINK = Pattern.compile("(?i)[\\s-]{0,2}");
  private static final Pattern AND = Pattern.compile("(?i)\\s(?:and\\s)?");
  private static final Pattern INCHES = Pattern.compile("\\G[Ii]n\\b(?!\\.?\\s\\p{Lu})");
  private static final double INCH = 0.0254;
  private static final double FOOT = 0.3048;

  private final UnitReader units;
  private final BoundReader bounds;

  CompoundReader(UnitReader units, BoundReader bounds) {
    this.units = units;
    this.bounds = bounds;
  }

  /** The one measure that both numbers tell, or null if they are two. */
  Phrase join(String text, Numeral first, Numeral second) {
    UnitReader.Found large = plain(first) && plain(second) ? units.after(text, first.end()) : null;
    if (large == null || large.unit() == null || large.at() > second.start()) {
      return null;
    }
    FigureLexicon.Unit unit = large.unit();
    boolean measure = !unit.kind().equals("SHARE") && unit.offset() == 0;
    String link = text.substring(large.at(), second.start());
    UnitReader.Found small = units.after(text, second.end());
    if (measure && small != null && small.unit() != null && isPart(small.unit(), unit)) {
      boolean time = unit.kind().equals("TIME");
      return (time ? AND : LINK).matcher(link).matches()
          ? phrase(text, first, second, unit, small.unit().factor(), small.at())
          : null;
    }
    boolean feet = Math.abs(unit.factor() - FOOT) < 1e-9 && second.high() < 12;
    if (!feet || small != null) {
      return null;
    }
    boolean inches = INCHES.matcher(text).find(second.end()) && LINK.matcher(link).matches();
    int end = inches ? second.end() + 2 : second.end();
    return inches || link.equals("-") ? phrase(text, first, second, unit, INCH, end) : null;
  }

  private static boolean plain(Numeral numeral) {
    return (numeral.form() == Form.DIGITS || numeral.form() == Form.WORDS) && numeral.step() == 1;
  }

  private static boolean isPart(FigureLexicon.Unit small, FigureLexicon.Unit large) {
    return small.kind().equals(large.kind())
        && small.symbol().equals(large.symbol())
        && small.factor() < large.factor();
  }

  private Phrase phrase(
      String text, Numeral first, Numeral second, FigureLexicon.Unit unit, double factor, int end) {
    double value = first.low() * unit.factor() + second.low() * factor;
    double slack = factor / 2;
    BoundReader.Found before = bounds.before(text, first.start());
    String kind = before == null ? "EXACT" : before.kind();
    Numeral whole =
        new Numeral(first.start(), second.end(), value, value, second.step(), first.form());
    Bound bound = BoundReader.bound(kind);
    double low =
        kind.equals("AT_MOST") ? Double.NEGATIVE_INFINITY : BoundReader.low(kind, value - slack);
    Phrase.Kind measure =
        switch (unit.kind()) {
          case "LENGTH" -> Phrase.Kind.DISTANCE;
          case "TIME" -> Phrase.Kind.DURATION;
          default -> Phrase.Kind.QUANTITY;
        };
    return new Phrase(
        whole,
        before == null ? first.start() : before.at(),
        end,
        low,
        BoundReader.high(kind, value + slack),
        bound,
        measure,
        unit.symbol());
  }
}
