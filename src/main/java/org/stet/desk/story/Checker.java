package org.stet.desk.story;

import org.stet.fact.Story;
import org.stet.suppression.Decisions;
import org.stet.verdict.Report;

/** Checks one story again and again; used by one thread at a time. */
public interface Checker extends AutoCloseable {

  /** The report on {@code story} as it stands now. */
  Report check(Story story, Decisions decided);

  /** Forgets the story. */
  @Override
  void close();
}
