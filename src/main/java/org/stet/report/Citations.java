package org.stet.report;

import java.util.HashMap;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.reading.document.FileLines;

/** Names the place of some words as an editor finds it: file, line, outlet. */
public final class Citations {
  private final Story story;
  private final DocumentPlaces places;
  private final Map<String, Lines> lines = new HashMap<>();

  /** The places of a story of plain texts. */
  public Citations(Story story) {
    this(story, DocumentPlaces.NONE);
  }

  public Citations(Story story, DocumentPlaces places) {
    this.story = story;
    this.places = places;
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

  /**
   * The lines and columns of {@code span} in its file; null where the file has no lines or nobody
   * knows the place.
   */
  Region region(Span span) {
    Article article = article(span);
    if (places.plain(article.id())) {
      return Region.of(lines(article).inFile(), span.start(), span.end());
    }
    FileLines file = places.lines(article.id());
    int start = places.start(span);
    int end = places.end(span);
    return file.count() == 0 || start < 0 || end < start ? null : Region.of(file, start, end);
  }

  /** The line of the file, from 1, on which {@code span} begins; 0 where it has none. */
  int line(Span span) {
    Region region = region(span);
    return region == null ? 0 : region.startLine();
  }

  /** {@code draft.txt:4}; {@code draft.docx, paragraph 4}; {@code report.pdf, page 2}. */
  public String place(Span span) {
    return place(span, span.article());
  }

  /** As {@link #place(Span)}, for a file that is called {@code path}. */
  String place(Span span, String path) {
    return Visible.of(path) + within(span);
  }

  private String within(Span span) {
    int line = line(span);
    if (line > 0) {
      return ":" + line;
    }
    return places
        .passage(span)
        .map(
            passage ->
                passage.page() > 0
                    ? ", page " + passage.page()
                    : ", paragraph " + passage.paragraph())
        .orElse("");
  }

  /** {@code draft.txt:4, City Ledger}. */
  public String full(Span span) {
    String outlet = article(span).outlet();
    return place(span) + (outlet == null ? "" : ", " + Visible.of(outlet));
  }
}
