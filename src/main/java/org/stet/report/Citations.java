package org.stet.report;

import java.util.HashMap;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Span;
import org.stet.fact.Story;

/** Names the place of some words as an editor finds it: file, line, outlet. */
public final class Citations {
  private final Story story;
  private final Map<String, Lines> lines = new HashMap<>();

  public Citations(Story story) {
    this.story = story;
  }

  /** The article in which {@code span} stands. */
  public Article article(Span span) {
    return story
        .article(span.article())
        .orElseThrow(() -> new IllegalArgumentException("no article for " + span));
  }

  /** The lines of {@code article}. */
  public Lines lines(Article article) {
    return lines.computeIfAbsent(article.id(), id -> new Lines(article));
  }

  /** {@code draft.txt:4}. */
  public String place(Span span) {
    return Visible.of(span.article()) + ":" + lines(article(span)).number(span.start());
  }

  /** {@code draft.txt:4, City Ledger}. */
  public String full(Span span) {
    String outlet = article(span).outlet();
    return place(span) + (outlet == null ? "" : ", " + Visible.of(outlet));
  }
}
