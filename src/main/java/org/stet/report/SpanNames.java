package org.stet.report;

import org.stet.fact.Span;
import org.stet.fact.Story;

/** Names places for pages of other rooms as reports name them. */
public final class SpanNames {
  private final Citations citations;

  public SpanNames(Story story, DocumentPlaces places) {
    this.citations = new Citations(story, places);
  }

  /** {@code draft.txt:3}; {@code draft.docx, paragraph 3}. */
  public String place(Span span) {
    return citations.place(span);
  }

  /** As {@link #place(Span)}, with the column where there are lines: {@code draft.txt:3:14}. */
  public String exact(Span span) {
    Region region = citations.region(span);
    return citations.place(span) + (region == null ? "" : ":" + region.startColumn());
  }
}
