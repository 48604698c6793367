package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Reckoning;
import org.stet.fact.Span;

/** The same quantity in two units: "9.7 kilometers (6 miles)". */
final class Conversions {
  private static final double FAHRENHEIT_ZERO = -160.0 / 9;

  /** Nobody rounds a temperature by more. */
  private static final double DEGREES = 1.5;

  /** Nor any other quantity by more than this share of it. */
  private static final double ROUND = 0.1;

  /** "12 miles from the coast, that is 19 kilometres". */
  private static final Pattern SAME_AGAIN =
      Pattern.compile(
          "(?i)(?:\\s[\\p{L}’'-]+){0,6},?\\s(?:that\\sis|i\\.e\\.|which\\sis|which\\smakes|equal\\sto|equivalent\\sto|in\\sother\\swords|corresponding\\sto)(?:,|\\sto\\ssay,?)?\\s(?:about\\s|roughly\\s|some\\s)?|(?:\\s[\\p{L}’'-]+){0,2},\\sor\\s(?:about\\s|roughly\\s|some\\s)?");

  private final Rounding rounding;

  Conversions(Rounding rounding) {
    this.rounding = rounding;
  }

  List<Reckoning> find(Span sentence, List<Figure> figures) {
    List<Reckoning> found = new ArrayList<>();
    for (int i = 1; i < figures.size(); i++) {
      Figure first = figures.get(i - 1);
      Figure second = figures.get(i);
      if (isPair(sentence, first, second)) {
        Reckoning reckoning = convert(first, second);
        if (!reckoning.agrees() && agreesWithoutSign(first, second)) {
          continue;
        }
        found.add(reckoning);
      }
    }
    return found;
  }

  private static boolean isPair(Span sentence, Figure first, Figure second) {
    boolean quantity =
        (first.measure() == Measure.QUANTITY || first.measure() == Measure.DISTANCE)
            && first.measure() == second.measure()
            && first.unit() != null
            && first.unit().equals(second.unit());
    boolean bounded =
        Double.isInfinite(first.low())
            || Double.isInfinite(first.high())
            || Double.isInfinite(second.low())
            || Double.isInfinite(second.high());
    if (!quantity || bounded || first.span().end() > second.span().start()) {
      return false;
    }
    String text = sentence.text();
    String link =
        text.substring(
            first.span().end() - sentence.start(), second.span().start() - sentence.start());
    String tail = text.substring(second.span().end() - sentence.start());
    boolean bracketed =
        link.matches("[\\s-]?(?:\\p{L}+\\s)?\\((?:about\\s|minus\\s|[-−–])?")
            && tail.startsWith(")");
    return (bracketed || SAME_AGAIN.matcher(link).matches()) && !word(first).equals(word(second));
  }

  /** The unit as written: the same unit twice is a remark, not a conversion. */
  private static String word(Figure figure) {
    return figure.span().text().substring(figure.numeral().end() - figure.span().start()).strip();
  }

  private Reckoning convert(Figure first, Figure second) {
    double computed = middle(first);
    double tolerance = inUnit(first) + inUnit(second);
    return new Reckoning(second, List.of(first), Reckoning.Kind.CONVERSION, computed, tolerance);
  }

  private static double middle(Figure figure) {
    return (figure.low() + figure.high()) / 2;
  }

  /** Half a step of the last digit that is no zero, but not much, in the unit of comparison. */
  private double inUnit(Figure figure) {
    if (figure.numeral().text().matches("(?s).*\\d.*\\p{L}.*\\d.*")) {
      return (figure.high() - figure.low()) / 2; // "6 feet 5 inches"
    }
    double written = rounding.written(figure);
    double middle = middle(figure);
    double half = rounding.loose(figure);
    if ("°C".equals(figure.unit())) {
      boolean fahrenheit = word(figure).matches(".*[Ff].*");
      return Math.min(DEGREES, fahrenheit ? half * 5 / 9 : half);
    }
    double least = rounding.half(figure);
    half = Math.min(half, Math.max(least, ROUND * Math.abs(written)));
    return written == 0 ? 0 : Math.abs(half * middle / written);
  }

  /** "minus 30 Celsius (22 Fahrenheit)": the sign is understood. */
  private boolean agreesWithoutSign(Figure first, Figure second) {
    if (!"°C".equals(second.unit()) || middle(first) >= 0) {
      return false;
    }
    double flipped = 2 * FAHRENHEIT_ZERO - middle(second);
    double plain = -middle(second);
    double room = inUnit(first) + inUnit(second) + 0.5;
    return Math.abs(flipped - middle(first)) <= room || Math.abs(plain - middle(first)) <= room;
  }
}
