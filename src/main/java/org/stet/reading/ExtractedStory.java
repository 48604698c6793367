package org.stet.reading;

import java.util.List;
import org.stet.fact.Fact;
import org.stet.fact.Story;

/**
 * A story and what an extractor found in it.
 *
 * @param story the articles
 * @param facts the facts, in the order of the document
 */
public record ExtractedStory(Story story, List<Fact> facts) {
  public ExtractedStory {
    facts = List.copyOf(facts);
  }
}
