package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Reckoning;

/**
 * Shares of which the last is called what remains: "will hold 55 percent, and the buyers the other
 * 40 percent".
 */
final class Others {
  private static final double ALL = 100;
  private static final Pattern OTHER =
      Pattern.compile(
          "\\bthe\\s(?:other|remaining)\\s\uE002(?<s>[\uE100-\uE1FF])", Pattern.CASE_INSENSITIVE);

  private final Rounding rounding;

  Others(Rounding rounding) {
    this.rounding = rounding;
  }

  /** What remains by {@code outline}, beside what it says remains; silent where that is open. */
  Optional<Reckoning> find(Outline outline) {
    Matcher matcher = OTHER.matcher(outline.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Figure last = outline.figure(matcher, "s");
    List<Figure> before = new ArrayList<>();
    for (int at = 0; at + 1 < matcher.start(); at++) {
      if (outline.text().charAt(at) == Outline.SHARE) {
        before.add(outline.figures().get(outline.text().charAt(at + 1) - Outline.NUMBERS));
      }
    }
    boolean exact = last.bound() == Bound.EXACT && before.size() == 1;
    return exact && before.get(0).bound() == Bound.EXACT
        ? Optional.of(rest(last, before.get(0)))
        : Optional.empty();
  }

  private Reckoning rest(Figure last, Figure first) {
    double computed = ALL - (first.low() + first.high()) / 2;
    double room = 2 * rounding.half(first) + 1;
    return new Reckoning(last, List.of(first), Reckoning.Kind.PERCENTAGE, computed, room);
  }
}
