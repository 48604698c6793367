package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;

/**
 * The figures that an article has told before and that "these", "the dead", "the money" or "the
 * houses" may speak of.
 *
 * @param told the figures of the article up to here, in order
 * @param last the sentence before, or null
 */
record Antecedents(List<Figure> told, Outline last) {
  private static final Set<String> POINTING = Set.of("these", "those", "them", "this", "that");
  private static final Set<String> SUMS =
      Set.of(
          "money",
          "sum",
          "total",
          "amount",
          "cash",
          "funds",
          "loss",
          "losses",
          "haul",
          "proceeds",
          "damage",
          "bill",
          "cost",
          "costs",
          "budget",
          "debt",
          "debts",
          "price",
          "fee",
          "fund",
          "loan",
          "grant",
          "takings",
          "savings",
          "revenue",
          "spending");
  private static final Map<String, String> OUTCOMES =
      Map.ofEntries(
          Map.entry("dead", "killed"),
          Map.entry("deaths", "killed"),
          Map.entry("killed", "killed"),
          Map.entry("fatalities", "killed"),
          Map.entry("injured", "wounded"),
          Map.entry("wounded", "wounded"),
          Map.entry("hurt", "wounded"),
          Map.entry("missing", "missing"),
          Map.entry("detained", "arrested"),
          Map.entry("arrested", "arrested"),
          Map.entry("evacuated", "evacuated"),
          Map.entry("captured", "captured"));

  private static final double LARGE = 100_000;

  Antecedents {
    told = List.copyOf(told);
  }

  /**
   * What {@code words} may speak of, the nearest last; empty where nothing fits.
   *
   * @param words a pronoun, or a noun behind "the"
   * @param part a figure that is taken out of it
   */
  List<Figure> of(String words, Figure part) {
    String noun = words.toLowerCase(Locale.ROOT);
    List<Figure> found = new ArrayList<>();
    if (POINTING.contains(noun)) {
      if (last != null) {
        found.addAll(last.amounts(last.text()));
      }
    } else {
      told.stream().filter(Outline::isAmount).filter(f -> names(noun, f)).forEach(found::add);
    }
    found.removeIf(figure -> !whole(figure, part));
    return found.stream().map(Antecedents::counted).toList();
  }

  private static boolean names(String noun, Figure figure) {
    if (OUTCOMES.containsKey(noun)) {
      return OUTCOMES.get(noun).equals(figure.outcome());
    }
    return SUMS.contains(noun)
        ? figure.measure() == Measure.MONEY
        : figure.counted() != null
            && (noun.equals(figure.counted())
                || noun.equals(figure.counted() + "s")
                || noun.equals(figure.counted() + "es")
                || noun.equals("people") && figure.counted().equals("person"));
  }

  private static boolean whole(Figure figure, Figure part) {
    boolean money = figure.measure() == Measure.MONEY;
    return figure.measure() != Measure.QUANTITY
        && (money == (part.measure() == Measure.MONEY) || money && bare(part))
        && figure.bound() != Bound.AT_MOST
        && figure.bound() != Bound.RANGE
        && figure.low() > part.low()
        && (!money || oneCoin(figure.unit(), part.unit()));
  }

  /** "Of the money, <u>40 million</u> goes to repairs": the coin is not said again. */
  private static boolean bare(Figure part) {
    return part.unit() == null && part.counted() == null && part.low() >= LARGE;
  }

  /** "214 million Danish crowns", then "107 million crowns", then "61m". */
  private static boolean oneCoin(String one, String other) {
    return one == null || other == null || one.equals(other) || loose(one) || loose(other);
  }

  /** A coin of which the country is not known is written as a word. */
  private static boolean loose(String unit) {
    return !unit.equals(unit.toUpperCase(Locale.ROOT));
  }

  /** "At least 14 died": of the dead so many are known. */
  private static Figure counted(Figure figure) {
    return figure.bound() == Bound.AT_LEAST && figure.low() % 10 != 0
        ? Addition.exact(figure)
        : figure;
  }
}
