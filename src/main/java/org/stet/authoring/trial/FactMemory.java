package org.stet.authoring.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Story;

/**
 * Keeps the facts of every text that was read: an edited rule is asked about the same texts again,
 * and reading takes a thousand times as long as asking.
 */
public final class FactMemory implements Function<Story, List<Fact>> {
  private final Function<Story, List<Fact>> reader;
  private final Map<List<Article>, List<Fact>> kept = new HashMap<>();

  /**
   * @param reader finds the facts of a story that is not kept
   */
  public FactMemory(Function<Story, List<Fact>> reader) {
    this.reader = reader;
  }

  /** The facts of {@code story}, found now or before. */
  @Override
  public List<Fact> apply(Story story) {
    return kept.computeIfAbsent(story.articles(), articles -> reader.apply(story));
  }
}
