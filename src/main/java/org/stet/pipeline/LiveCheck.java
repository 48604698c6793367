package org.stet.pipeline;

import org.stet.fact.Story;
import org.stet.suppression.Decisions;
import org.stet.verdict.Report;

/**
 * One story that is checked again and again while it is edited. It says what a {@link StoryCheck}
 * of the same story would say. Used by one thread at a time.
 */
public final class LiveCheck implements AutoCloseable {
  private final StoryCheck check;

  LiveCheck(StoryCheck check) {
    this.check = check;
  }

  /** The report on {@code story} as it stands now. */
  public Report check(Story story, Decisions decided) {
    return check.heeding(decided).check(story);
  }

  /** Forgets the story. The check that it came from stays open. */
  @Override
  public void close() {
    // Nothing is kept from one check to the next.
  }
}
