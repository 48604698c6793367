package org.stet.fact;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stated figure together with the figures that it can be worked out from.
 *
 * <p>"<u>Roads get 90 million</u>: <u>50 million</u> for repairs and <u>30 million</u> for
 * bridges": kind SUM, computed 80, does not agree.
 *
 * @param stated the total, the percentage, or the same quantity in the other unit
 * @param parts what it is worked out from, in the order of the text; at least one
 * @param kind how it is worked out
 * @param computed what comes out, in the unit of {@code stated}
 * @param tolerance how far {@code stated} may lie from {@code computed} for both to be right: half
 *     a step of the last written digit of every figure that takes part; never negative
 */
public record Reckoning(
    Figure stated, List<Figure> parts, Kind kind, double computed, double tolerance)
    implements Fact {

  /** How a figure follows from others. */
  public enum Kind {
    /** The parts add up to the total. */
    SUM,
    /** The first part is this share of the second. */
    PERCENTAGE,
    /** From the first part to the second it is this change in percent. */
    CHANGE,
    /** The first part, so many times as the second tells, makes the total. */
    PRODUCT,
    /** The same quantity in another unit. */
    CONVERSION
  }

  public Reckoning {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(stated.span() + ": nothing to work it out from");
    }
  }

  @Override
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>(List.of(stated.span()));
    parts.forEach(part -> spans.add(part.span()));
    return List.copyOf(spans);
  }

  /** One figure can be worked out in two ways, so the kind is part of the name. */
  @Override
  public String id() {
    return Fact.super.id() + "/" + kind;
  }

  /** What comes out, for a reader: grouped, with at most one decimal. */
  public String result() {
    DecimalFormat format =
        new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(computed);
  }

  /** The first of the figures that it is worked out from. */
  public Figure basis() {
    return parts.get(0);
  }

  /** Whether what is stated is what comes out, as far as rounding and bounds allow. */
  public boolean agrees() {
    return stated.low() - tolerance <= computed && computed <= stated.high() + tolerance;
  }
}
