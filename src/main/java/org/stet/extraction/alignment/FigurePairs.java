package org.stet.extraction.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles which of several likely partners a figure is matched with.
 *
 * <p>A figure that has a partner of its own value in the other article is spoken for: "from 1,600
 * to 2,000" against "from 1,600 to 2,000" must not pair 1,600 with 2,000. What remains goes to the
 * best partner on both sides.
 */
final class FigurePairs {
  private static final double CLEAR = 0.01;

  private FigurePairs() {}

  static List<FigureMatcher.Pair> settled(List<FigureMatcher.Pair> pairs) {
    Set<String> spokenFor = new HashSet<>();
    Map<String, Double> best = new HashMap<>();
    Map<String, Double> next = new HashMap<>();
    for (FigureMatcher.Pair pair : pairs) {
      if (pair.agree()) {
        spokenFor.add(side(pair.first(), pair.second()));
        spokenFor.add(side(pair.second(), pair.first()));
      }
      note(side(pair.first(), pair.second()), pair.similarity(), best, next);
      note(side(pair.second(), pair.first()), pair.similarity(), best, next);
    }
    return pairs.stream()
        .filter(FigureMatcher.Pair::same)
        .filter(pair -> pair.agree() || remains(pair, spokenFor, best, next))
        .toList();
  }

  private static void note(
      String side, double similarity, Map<String, Double> best, Map<String, Double> next) {
    double before = best.getOrDefault(side, 0.0);
    next.merge(side, Math.min(before, similarity), Math::max);
    best.merge(side, similarity, Math::max);
  }

  /** Whether a pair that disagrees is the clear choice of both its sides. */
  private static boolean remains(
      FigureMatcher.Pair pair,
      Set<String> spokenFor,
      Map<String, Double> best,
      Map<String, Double> next) {
    for (String side :
        List.of(side(pair.first(), pair.second()), side(pair.second(), pair.first()))) {
      if (spokenFor.contains(side)
          || pair.similarity() < best.get(side)
          || pair.similarity() < next.get(side) + CLEAR) {
        return false;
      }
    }
    return true;
  }

  private static String side(FigureSite site, FigureSite other) {
    return site.figure().id() + "/" + other.article();
  }
}
