package org.stet.extraction.predicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Claim;
import org.stet.fact.Difference;
import org.stet.fact.Difference.Kind;
import org.stet.fact.Fact;
import org.stet.fact.Implication;
import org.stet.fact.Implication.Strength;
import org.stet.fact.Span;

/** Keeps a pair of opposite outcomes that the claims already tell from being told again. */
public final class OnceTold {
  private final Map<String, List<Implication>> ruledOut;
  private final List<Implication> outcomes;

  /**
   * @param implications those of the story
   */
  public OnceTold(List<Implication> implications) {
    this.outcomes =
        implications.stream()
            .filter(Implication::holds)
            .filter(i -> i.strength() == Strength.STATED || i.strength() == Strength.ENTAILED)
            .filter(i -> i.claim().assurance() != null)
            .toList();
    this.ruledOut = new HashMap<>();
    for (Implication implication : implications) {
      if (!implication.holds() && implication.strength() == Strength.OPPOSED) {
        ruledOut.computeIfAbsent(implication.eventKey(), key -> new ArrayList<>()).add(implication);
      }
    }
  }

  /** Whether {@code fact} is new: no two claims in the same passages exclude each other. */
  public boolean isNew(Fact fact) {
    return !(fact instanceof Difference difference)
        || difference.kind() != Kind.OPPOSITE
        || outcomes.stream()
            .noneMatch(
                one ->
                    ruledOut.getOrDefault(one.eventKey(), List.of()).stream()
                        .anyMatch(other -> excludes(one, other) && told(difference, one, other)));
  }

  private static boolean excludes(Implication one, Implication other) {
    Claim first = one.claim();
    Claim second = other.claim();
    return first.assurance().equals(second.assurance())
        && !other.apartFrom(one)
        && (!one.article().equals(other.article()) || first.inHeadline() == second.inHeadline());
  }

  private static boolean told(Difference difference, Implication one, Implication other) {
    Span first = one.claim().span();
    Span second = other.claim().span();
    return difference.first().overlaps(first) && difference.second().overlaps(second)
        || difference.first().overlaps(second) && difference.second().overlaps(first);
  }
}
