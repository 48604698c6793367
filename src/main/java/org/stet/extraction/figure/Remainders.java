package org.stet.extraction.figure;

import static org.stet.extraction.figure.Outline.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Reckoning;

/**
 * Wholes that are shared out to the last: "took 21 of the 67 seats, the Greens 17 and the Left 16;
 * four groups share the remaining 13".
 */
final class Remainders {
  private static final Pattern SHARED_OUT =
      pattern(
          "§p(?:\\s\\p{L}+){0,3}\\s(?:out\\s)?of\\s(?:the\\s|its\\s|all\\s)?§w(?<list>.{1,300}?)\\b(?:the|its)\\s(?:remaining|rest|last|other)[,:]?\\s(?:of\\s)?§r");

  private final Addition addition;

  Remainders(Addition addition) {
    this.addition = addition;
  }

  /** The whole that {@code outline} shares out. */
  Optional<Reckoning> find(Outline outline) {
    Matcher matcher = SHARED_OUT.matcher(outline.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Figure whole = outline.figure(matcher, "w");
    List<Figure> parts = new ArrayList<>(List.of(outline.figure(matcher, "p")));
    matcher
        .group("list")
        .chars()
        .filter(c -> c >= Outline.NUMBERS && c < Outline.NUMBERS + outline.figures().size())
        .mapToObj(c -> outline.figures().get(c - Outline.NUMBERS))
        .filter(figure -> share(figure, whole))
        .forEach(parts::add);
    parts.add(outline.figure(matcher, "r"));
    boolean exact =
        whole.bound() == Bound.EXACT
            && parts.stream().allMatch(p -> p.bound() == Bound.EXACT && p.low() < whole.low());
    return exact && parts.size() > 2 ? Optional.of(addition.of(whole, parts)) : Optional.empty();
  }

  /** "The Greens 16" counts what the whole counts; "four smaller groups" does not. */
  private static boolean share(Figure figure, Figure whole) {
    boolean bare =
        figure.measure() == Measure.LABEL
            || Outline.isAmount(figure) && figure.counted() == null && figure.unit() == null;
    return bare || figure.counted() != null && figure.counted().equals(whole.counted());
  }
}
