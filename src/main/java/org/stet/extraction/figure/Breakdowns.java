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
 * Wholes that the next sentences take apart without a word that says so: "Sixty-three men were
 * below ground. Forty-one walked out, five were pulled out alive, 16 are dead and three are
 * missing."
 *
 * <p>Nothing marks the whole, so it is sought among the figures just before the list. Where one of
 * them is what the parts come to, they agree; where one lies so near that chance is unlikely, a
 * figure is a slip; else the list is of something else.
 */
final class Breakdowns {
  /** One part of a list, up to the next: a noun phrase or a short clause. */
  private static final String ITEM = "[^,;:.()\\uE000-\\uE1FF]{0,60}";

  private static final Pattern LIST =
      pattern(
          "(?<list>\\uE001."
              + ITEM
              + "(?:[,;]\\s(?:of\\s)?\\uE001."
              + ITEM
              + "){1,7}[,;]?\\s(?:and|while)\\s(?:of\\s)?\\uE001.)(?<tail>[^\\uE001]*)$");
  private static final Pattern LISTED =
      pattern(
          "(?<list>\\uE001."
              + ITEM
              + "(?:[,;]\\s(?:of\\s)?\\uE001."
              + ITEM
              + "){1,7}[,;]?\\s(?:and|while)\\s(?:of\\s)?\\uE001.)[^\\uE001]{0,60}\\b(?:lists?|inventory|catalogue|tally|count|register|roll|total|all|consignment|haul|batch|fleet|squad|group|set)\\s(?:of|with|listing|counting|comprising|naming)\\s(?:the\\s|all\\s)?§t");

  private static final Pattern PARTIAL =
      Pattern.compile(
          "(?i)\\b(?:includ\\w+|among|such as|mainly|mostly|most of|especially|others?|another|both|each|per|plus|from|between|average|also|more|further|ahead|behind|than)\\b");

  /** How near the parts must come to the whole, as a share of it. */
  private static final double NEAR = 0.06;

  private static final int NEAR_COUNT = 2;

  /** A total of one digit is near anything. */
  private static final double LEAST_TOTAL = 10;

  private final Addition addition;

  Breakdowns(Addition addition) {
    this.addition = addition;
  }

  /**
   * The whole that the list in {@code outline} takes apart.
   *
   * @param before the sentences before it, the nearest last
   */
  Optional<Reckoning> find(List<Outline> before, Outline outline) {
    Optional<Reckoning> listed = listed(outline);
    if (listed.isPresent()) {
      return listed;
    }
    Matcher list = LIST.matcher(outline.text());
    if (!list.find() || PARTIAL.matcher(list.group("list")).find()) {
      return Optional.empty();
    }
    List<Figure> parts = outline.amounts(list.group("list"));
    if (parts.size() < 3 || !parts.stream().allMatch(part -> alike(parts.get(0), part))) {
      return Optional.empty();
    }
    List<Figure> wholes = new ArrayList<>();
    before.forEach(sentence -> wholes.addAll(sentence.amounts(sentence.text())));
    wholes.addAll(outline.amounts(outline.text().substring(0, list.start("list"))));
    return nearest(wholes, parts);
  }

  /** "Gone were 18 bowls, 11 rings and six coins, by a list of 37 objects". */
  private Optional<Reckoning> listed(Outline outline) {
    Matcher list = LISTED.matcher(outline.text());
    if (!list.find() || PARTIAL.matcher(list.group()).find()) {
      return Optional.empty();
    }
    List<Figure> parts = outline.amounts(list.group("list"));
    Figure whole = outline.figure(list, "t");
    return parts.size() > 2 && parts.stream().allMatch(part -> alike(parts.get(0), part))
        ? nearest(List.of(whole), parts)
        : Optional.empty();
  }

  private Optional<Reckoning> nearest(List<Figure> wholes, List<Figure> parts) {
    Reckoning best = null;
    for (Figure whole : wholes) {
      if (whole.low() < LEAST_TOTAL || !alike(whole, parts.get(0))) {
        continue;
      }
      Reckoning sum = addition.of(whole, parts);
      if (sum.agrees()) {
        return Optional.of(sum);
      }
      if (near(sum) && (best == null || off(sum) < off(best))) {
        best = sum;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean near(Reckoning sum) {
    boolean larger = sum.parts().stream().allMatch(part -> part.low() < sum.stated().low());
    return larger && (off(sum) <= NEAR * sum.stated().low() || off(sum) <= NEAR_COUNT);
  }

  private static double off(Reckoning sum) {
    return Math.abs(sum.computed() - sum.stated().low());
  }

  /** Money of one currency, or people and things that are counted. */
  private static boolean alike(Figure one, Figure other) {
    return countable(one)
        && countable(other)
        && (one.measure() == Measure.MONEY) == (other.measure() == Measure.MONEY)
        && Objects.equals(one.unit(), other.unit());
  }

  private static boolean countable(Figure figure) {
    return Outline.isAmount(figure)
        && figure.measure() != Measure.QUANTITY
        && figure.bound() == Bound.EXACT;
  }
}
