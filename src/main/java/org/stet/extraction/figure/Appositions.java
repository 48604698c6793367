package org.stet.extraction.figure;

import static org.stet.extraction.figure.Outline.pattern;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Reckoning;

/**
 * Some of a group, told again by sort between two commas: "four of the guards, three conscripts and
 * two officers, died".
 */
final class Appositions {
  private static final String ITEM = "(?:[\\s-](?!and\\b)[\\p{L}-]+){0,4}";
  private static final Pattern TOLD_AGAIN =
      pattern(
          "§t(?<of>(?:\\s[\\p{L}-]+){0,3}),\\s(?<list>\\uE001."
              + ITEM
              + "(?:,\\s\\uE001."
              + ITEM
              + "){0,3}\\sand\\s\\uE001."
              + ITEM
              + "),\\s(?!(?:all|both|each|including|most|some|and|but|or|as|while|who|whom|which|from|in|at|on|according)\\b)\\p{Ll}+");
  private static final Pattern GROUP =
      Pattern.compile("(?i).*\\bof\\s(?:the|its|his|her|their|these|those|them|our)\\b.*");

  /** Parts that run further over the whole are a list of others. */
  private static final double OVER = 1.5;

  private final Addition addition;

  Appositions(Addition addition) {
    this.addition = addition;
  }

  /** The group that {@code outline} tells again by sort. */
  Optional<Reckoning> find(Outline outline) {
    Matcher matcher = TOLD_AGAIN.matcher(outline.text());
    while (matcher.find()) {
      Figure total = outline.figure(matcher, "t");
      List<Figure> parts = outline.amounts(matcher.group("list"));
      boolean group = GROUP.matcher(total.span().text() + matcher.group("of")).matches();
      if (group && counts(total) && parts.size() > 1 && parts.stream().allMatch(p -> counts(p))) {
        Reckoning sum = addition.of(total, parts);
        return sum.computed() <= OVER * total.low() ? Optional.of(sum) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean counts(Figure figure) {
    boolean people = figure.measure() == Measure.TOLL || figure.measure() == Measure.COUNT;
    return people && figure.unit() == null && figure.bound() == Bound.EXACT;
  }
}
