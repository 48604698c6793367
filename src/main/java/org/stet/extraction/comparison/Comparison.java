package org.stet.extraction.comparison;

import java.util.List;
import org.stet.fact.Difference;

/** One way in which two passages that tell one thing can differ. Stateless. */
public interface Comparison {
  /** The differences, in the order of the story; the same for the same reading. */
  List<Difference> find(StoryReading story);
}
