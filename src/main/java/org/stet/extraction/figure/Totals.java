package org.stet.extraction.figure;

import static org.stet.extraction.figure.Outline.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Reckoning;

/**
 * Totals that come after their parts: "a third took 14,220, and 9,118 ballots were blank, for a
 * total of 434,203".
 *
 * <p>The parts are not marked, so they are sought: the amounts that stand right before the total,
 * in its sentence and the one before. Where some of them make the total, it agrees; where some come
 * near it, one of the figures is a slip; else the total is of other things.
 */
final class Totals {
  private static final Pattern TOTAL =
      pattern(
          "(?:\\b(?:for|making|giving|bringing|adding\\sup\\sto|which\\smakes|together|in\\sall|altogether)\\b[^.;:\\uE000-\\uE1FF]{0,40}|\\bthe\\stotal\\b[^.;:\\uE000-\\uE1FF]{0,24})§t");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:\\b(?:total|overall|sum|altogether|in all|together|making|makes?)\\b.*)",
          Pattern.DOTALL);

  /** How near the parts must come, as a share of the total. */
  private static final double NEAR = 0.05;

  private static final int MOST_PARTS = 8;

  private final Addition addition;

  Totals(Addition addition) {
    this.addition = addition;
  }

  /**
   * The total in {@code outline}, if it states one.
   *
   * @param before the sentence before, or null
   */
  Optional<Reckoning> find(Outline before, Outline outline) {
    Matcher matcher = TOTAL.matcher(outline.text());
    while (matcher.find()) {
      Figure total = outline.figure(matcher, "t");
      String lead = outline.text().substring(matcher.start(), matcher.end());
      boolean named = NAMED.matcher(lead + total.span().text()).find();
      if (!named || !counts(total)) {
        continue;
      }
      List<Figure> earlier = new ArrayList<>();
      if (before != null) {
        earlier.addAll(before.amounts(before.text()));
      }
      earlier.addAll(outline.amounts(outline.text().substring(0, matcher.start())));
      // "one list": the word counts nothing here
      earlier.removeIf(part -> part.numeral().text().equalsIgnoreCase("one"));
      Optional<Reckoning> sum = nearest(total, earlier);
      if (sum.isPresent()) {
        return sum;
      }
    }
    return Optional.empty();
  }

  private Optional<Reckoning> nearest(Figure total, List<Figure> earlier) {
    Reckoning best = null;
    for (int from = earlier.size() - 2; from >= Math.max(0, earlier.size() - MOST_PARTS); from--) {
      List<Figure> parts = earlier.subList(from, earlier.size());
      if (!parts.stream().allMatch(part -> fits(total, part))) {
        break;
      }
      Reckoning sum = addition.of(total, parts);
      if (sum.agrees()) {
        return Optional.of(sum);
      }
      double off = Math.abs(sum.computed() - total.low());
      boolean near = off <= NEAR * total.low() || (parts.size() > 2 && off <= 2);
      if (near && (best == null || off < Math.abs(best.computed() - total.low()))) {
        best = sum;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean counts(Figure figure) {
    return Outline.isAmount(figure)
        && figure.measure() != Measure.QUANTITY
        && figure.bound() == Bound.EXACT;
  }

  private static boolean fits(Figure total, Figure part) {
    return counts(part)
        && part.low() < total.low()
        && (Objects.equals(total.unit(), part.unit()) || part.unit() == null);
  }
}
