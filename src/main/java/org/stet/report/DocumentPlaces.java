package org.stet.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Span;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.FileLines;
import org.stet.reading.document.Passage;

/**
 * Where the words of articles stand in the files that they were read from.
 *
 * @param documents the file of each article by the article's id; an article without one is plain
 *     text, whose offsets are those of its file
 */
public record DocumentPlaces(Map<String, Document> documents) {
  /** All articles are plain text. */
  public static final DocumentPlaces NONE = new DocumentPlaces(Map.of());

  public DocumentPlaces {
    documents = Map.copyOf(new LinkedHashMap<>(documents));
  }

  /** How the file of the article is written. */
  DocumentFormat format(String article) {
    Document document = documents.get(article);
    return document == null ? DocumentFormat.TEXT : document.format();
  }

  /** Whether offsets into the article are offsets into its file. */
  boolean plain(String article) {
    return format(article) == DocumentFormat.TEXT;
  }

  /** The lines of the article's file; {@link FileLines#NONE} where it has none. */
  FileLines lines(String article) {
    Document document = documents.get(article);
    return document == null ? FileLines.NONE : document.lines();
  }

  /** Where the first words of {@code span} stand, if its file is not plain text. */
  Optional<Passage> passage(Span span) {
    Document document = documents.get(span.article());
    return document == null ? Optional.empty() : document.from(span.start(), span.end());
  }

  /** The code unit of the file at which {@code span} begins; -1 where nobody knows. */
  int start(Span span) {
    return passage(span)
        .filter(passage -> passage.offset() >= 0)
        .map(passage -> passage.offset() + Math.max(0, span.start() - passage.start()))
        .orElse(-1);
  }

  /** The code unit of the file after the last of {@code span}; -1 where nobody knows. */
  int end(Span span) {
    Document document = documents.get(span.article());
    int last = span.end() - 1;
    Optional<Passage> passage = Optional.empty();
    while (document != null && passage.isEmpty() && last >= span.start()) {
      passage = document.at(last--);
    }
    int unit = last + 1;
    return passage
        .filter(there -> there.offset() >= 0)
        .map(there -> there.offset() + unit - there.start() + 1)
        .orElse(-1);
  }
}
