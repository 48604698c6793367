package org.stet.extraction.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Reckoning;

/**
 * Changes in percentage points beside the two shares: "to 18.4% from 23.0% in June, a fall of 20
 * percentage points".
 */
final class Points {
  private static final String SHARE = "\uE002(?<$>[\uE100-\uE1FF])";
  private static final String ASIDE = "[^;:.()\uE000-\uE1FF]{0,40}?";
  private static final String CHANGE =
      ",?\\s(?:or\\s|which\\sis\\s)?(?:an?\\s(?:[\\p{L}-]+\\s)?(?:rise|increase|gain|jump|growth|fall|drop|decline|decrease|loss|slump|cut)\\sof|up|down|or)\\s(?:by\\s)?\uE003(?<p>[\uE100-\uE1FF])";
  private static final List<Pattern> CHANGES =
      List.of(
          compile("\\bto\\s" + share("a") + ASIDE + "\\sfrom\\s" + share("b") + ASIDE + CHANGE),
          compile("\\bfrom\\s" + share("b") + ASIDE + "\\sto\\s" + share("a") + ASIDE + CHANGE),
          compile(
              share("a")
                  + ASIDE
                  + "\\b(?:against|compared\\s(?:with|to)|(?:up|down)\\sfrom)\\s"
                  + share("b")
                  + ASIDE
                  + CHANGE));

  private final Rounding rounding;

  Points(Rounding rounding) {
    this.rounding = rounding;
  }

  /** The change of {@code outline} in points. */
  Optional<Reckoning> find(Outline outline) {
    for (Pattern pattern : CHANGES) {
      Matcher matcher = pattern.matcher(outline.text());
      if (matcher.find()) {
        Figure points = outline.figure(matcher, "p");
        Figure before = outline.figure(matcher, "b");
        Figure after = outline.figure(matcher, "a");
        boolean fits = points.measure() == Measure.SHARE && "pp".equals(points.unit());
        boolean exact = before.bound() == Bound.EXACT && after.bound() == Bound.EXACT;
        return fits && exact ? Optional.of(change(points, before, after)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Reckoning change(Figure points, Figure before, Figure after) {
    double computed = Math.abs(rounding.written(after) - rounding.written(before));
    double room = rounding.half(points) + rounding.half(before) + rounding.half(after) + 1;
    return new Reckoning(
        points, List.of(before, after), Reckoning.Kind.CHANGE, computed, Math.min(room, 2));
  }

  private static Pattern compile(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  private static String share(String name) {
    return SHARE.replace("$", name);
  }
}
