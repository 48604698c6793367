package org.stet.extraction;

import java.util.List;
import org.stet.extraction.syntax.Cut;
import org.stet.fact.Fact;

/**
 * What was read from a story.
 *
 * @param facts every fact, the same for the same story
 * @param cuts the places that were too long to be read as they stand; none in ordinary articles
 */
public record Extraction(List<Fact> facts, List<Cut> cuts) {
  public Extraction {
    facts = List.copyOf(facts);
    cuts = List.copyOf(cuts);
  }
}
