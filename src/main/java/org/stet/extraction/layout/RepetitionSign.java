package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.fact.AnomalyType;

/** A line that stands twice, or that says the headline again. */
final class RepetitionSign implements ResidueSign {
  /** Shorter lines, a refrain or a cross-head, may well stand twice. */
  private static final int SHORTEST = 40;

  @Override
  public List<Residue> find(Page page) {
    List<Residue> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String headline = page.namedHeadline();
    for (Line line : page.lines()) {
      String plain = line.plain();
      boolean again = plain.length() >= SHORTEST && !seen.add(plain);
      if (again || plain.equals(headline)) {
        found.add(Residue.of(line, AnomalyType.REPEATED_BLOCK));
      }
    }
    return found;
  }
}
