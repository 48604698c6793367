package org.stet.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Part;

/** Makes the table "who counted what". */
final class CountTable {
  private static final Set<Measure> SHOWN =
      EnumSet.of(Measure.TOLL, Measure.CROWD, Measure.DAMAGE, Measure.MONEY);

  private CountTable() {}

  /**
   * @param figures the figures of the story, in its order
   */
  static List<Count> of(List<Figure> figures) {
    Map<String, List<Count>> groups = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Figure figure : figures) {
      boolean shown =
          SHOWN.contains(figure.measure()) && !figure.single() && figure.part() != Part.RESIDUE;
      if (shown && seen.add(sameness(figure))) {
        groups
            .computeIfAbsent(group(figure), key -> new ArrayList<>())
            .add(new Count(what(figure), figure, Claimants.of(figure.attribution())));
      }
    }
    return byWhat(groups.values());
  }

  /** Rows of one heading stand together, in the order in which the headings first come up. */
  private static List<Count> byWhat(Collection<List<Count>> groups) {
    Map<String, List<Count>> headings = new LinkedHashMap<>();
    for (List<Count> group : groups) {
      headings.computeIfAbsent(group.get(0).what(), what -> new ArrayList<>()).addAll(group);
    }
    return headings.values().stream().flatMap(List::stream).toList();
  }

  private static String what(Figure figure) {
    String first =
        switch (figure.measure()) {
          case TOLL -> figure.outcome() == null ? "casualties" : figure.outcome();
          case MONEY -> figure.unit() == null ? "money" : "money, " + figure.unit();
          case DAMAGE -> "damage";
          default -> "crowd";
        };
    return figure.counted() == null ? first : first + ": " + figure.counted();
  }

  private static String group(Figure figure) {
    return figure.measureKey() != null ? figure.measureKey() : "\0" + what(figure);
  }

  private static String sameness(Figure figure) {
    return String.join(
        "\0",
        group(figure),
        figure.article(),
        Claimants.key(figure.attribution()),
        figure.bound().name(),
        Double.toString(figure.low()),
        Double.toString(figure.high()));
  }
}
