package org.stet.authoring.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person calls a mutant, so that it can be found again when the lines of the rule have
 * moved.
 *
 * @param rule the id of the rule
 * @param constraint the constraint or condition as it stands in the rule, blanks made one
 * @param change what was done: "without", or "== -> !="
 * @param occurrence which of several that are alike in all this, from 1, in the order of the file
 */
public record MutantName(String rule, String constraint, String change, int occurrence) {
  private static final String DROPPED = "without";

  /**
   * The names of {@code mutants}, in their order.
   *
   * @param mutants all mutants of the rule
   */
  static List<MutantName> all(String rule, String text, List<Mutant> mutants) {
    Map<MutantName, Integer> seen = new HashMap<>();
    List<MutantName> names = new ArrayList<>();
    for (Mutant mutant : mutants) {
      MutantName first =
          new MutantName(rule, flat(mutant.constraint().of(text)), change(text, mutant), 1);
      int occurrence = seen.merge(first, 1, Integer::sum);
      names.add(new MutantName(rule, first.constraint, first.change, occurrence));
    }
    return List.copyOf(names);
  }

  private static String change(String text, Mutant mutant) {
    String before = flat(mutant.range().of(text));
    return switch (mutant.kind()) {
      case DROP_CONSTRAINT -> DROPPED;
      default -> before + " -> " + flat(mutant.replacement());
    };
  }

  static String flat(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  @Override
  public String toString() {
    String which = occurrence == 1 ? "" : ", occurrence " + occurrence;
    return "%s: `%s`, %s%s".formatted(rule, constraint, change, which);
  }
}
