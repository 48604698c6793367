package org.stet.pipeline;

import org.stet.engine.LivingSession;
import org.stet.fact.Story;
import org.stet.suppression.Decisions;
import org.stet.verdict.Report;

/**
 * One story that is checked again and again while it is edited. It says what a {@link StoryCheck}
 * of the same story would say: of what was read and argued before, only what an edit touches is
 * read and argued anew. Used by one thread at a time.
 *
 * <p>A rule that nobody vouches for and that had to be stopped is left out of the checks after, as
 * of later stories in a batch.
 */
public final class LiveCheck implements AutoCloseable {
  private final StoryCheck check;
  private final LivingSession session;

  LiveCheck(StoryCheck check, LivingSession session) {
    this.check = check;
    this.session = session;
  }

  /** The report on {@code story} as it stands now. */
  public Report check(Story story, Decisions decided) {
    return check.heeding(decided).check(story, session);
  }

  /** Forgets the story. The check that it came from stays open. */
  @Override
  public void close() {
    session.close();
  }
}
