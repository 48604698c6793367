package org.stet.extraction.figure;

import static org.stet.extraction.figure.Outline.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Reckoning;

/**
 * A division of a house against the size of the house: "passed by 101 votes to 88, with eight
 * abstentions. Four of the 199 members were absent."
 *
 * <p>More votes than members are always a slip. Fewer are one only where those who abstained and
 * those who were away are counted too.
 */
final class Votes {
  private static final Pattern DIVISION =
      pattern(
          "§f(?:\\svotes?)?(?:\\s(?:in\\sfavou?r|for))?(?:,?\\s(?:to|against|versus)|,?\\sand)\\s§a");
  private static final Pattern VOTING =
      Pattern.compile(
          "(?i)\\b(?:votes?|voted|voices|ballot|passed|adopted|carried|approved|rejected|defeated|backed)\\b");
  private static final Pattern ABSTAINED =
      pattern("§n(?:\\s(?:members|deputies|lawmakers|MPs|of\\sthem))?\\s(?:abstain|abstention)");
  private static final Pattern AWAY =
      pattern(
          "§n(?:\\s(?:members|deputies|lawmakers|MPs|of\\sthem))?[^.;:]{0,60}\\b(?:absent|absentees?|away|did\\snot\\s(?:vote|take\\spart)|took\\sno\\spart|missing)\\b");
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?i).*\\b(?:members?|seats?|deput(?:y|ies)|lawmakers?|MPs|senators?|delegates?|councillors?|legislators?)\\b.*",
          Pattern.DOTALL);

  /** A house that is counted so far from the votes is another house. */
  private static final double NEAR = 0.1;

  private final Addition addition;

  Votes(Addition addition) {
    this.addition = addition;
  }

  /** The house that the votes in {@code before} and {@code outline} do not, or do, make up. */
  Optional<Reckoning> find(Outline before, Outline outline) {
    Optional<Reckoning> here = division(outline, List.of(outline));
    return here.isPresent() || before == null ? here : division(before, List.of(before, outline));
  }

  private Optional<Reckoning> division(Outline vote, List<Outline> told) {
    Matcher division = DIVISION.matcher(vote.text());
    if (!division.find() || !voting(vote, division)) {
      return Optional.empty();
    }
    List<Figure> parts = new ArrayList<>();
    parts.add(vote.figure(division, "f"));
    parts.add(vote.figure(division, "a"));
    boolean abstained = add(ABSTAINED, told, parts);
    boolean away = add(AWAY, told, parts);
    if (!parts.stream().allMatch(Votes::counts)) {
      return Optional.empty();
    }
    for (Outline outline : told) {
      for (Figure house : outline.figures()) {
        if (counts(house) && !parts.contains(house) && members(house)) {
          Reckoning sum = addition.of(house, parts);
          double over = sum.computed() - house.low();
          boolean near = Math.abs(over) <= NEAR * house.low();
          if (near && (over > 0 || (abstained && away))) {
            // "the 100 members" are counted, however round
            return Optional.of(new Reckoning(house, parts, Reckoning.Kind.SUM, sum.computed(), 0));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean voting(Outline vote, Matcher division) {
    Figure first = vote.figure(division, "f");
    return first.low() >= vote.figure(division, "a").low() / 20
        && VOTING.matcher(vote.text() + " " + first.span().text()).find();
  }

  private static boolean add(Pattern pattern, List<Outline> told, List<Figure> parts) {
    for (Outline outline : told) {
      Matcher matcher = pattern.matcher(worded(outline));
      if (matcher.find()) {
        Figure figure = outline.figure(matcher, "n");
        return !parts.contains(figure) && parts.add(figure);
      }
    }
    return false;
  }

  /** The outline with the nouns that figures count put back: "eight abstentions". */
  private static String worded(Outline outline) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < outline.text().length(); i++) {
      char c = outline.text().charAt(i);
      text.append(c);
      int number = c - Outline.NUMBERS;
      if (number >= 0 && number < outline.figures().size()) {
        Figure figure = outline.figures().get(number);
        int from = figure.numeral().end() - figure.span().start();
        text.append(
            figure.span().text(), Math.min(from, figure.span().length()), figure.span().length());
      }
    }
    return text.toString();
  }

  private static boolean members(Figure house) {
    return MEMBERS.matcher(house.span().text()).matches();
  }

  private static boolean counts(Figure figure) {
    return Outline.isAmount(figure) && figure.unit() == null && figure.bound() == Bound.EXACT;
  }
}
