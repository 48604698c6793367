package org.stet.reading.document;

import java.util.List;
import java.util.Optional;
import org.stet.fact.Article;

/**
 * A file as it was read.
 *
 * @param article its words in reading order, without mark-up
 * @param format how the file is written
 * @param passages where the words stand in the file, in the order of the article and without
 *     overlap; what lies between them was put there to keep them apart. Empty where offsets into
 *     the article are offsets into the file
 * @param notes what an editor should know of the reading, a sentence each: what was left out as
 *     boilerplate, which tracked changes count
 * @param lines the lines of the decoded file, in which passages with an offset stand; {@link
 *     FileLines#NONE} where the file is no text
 */
public record Document(
    Article article,
    DocumentFormat format,
    List<Passage> passages,
    List<String> notes,
    FileLines lines) {
  public Document {
    passages = List.copyOf(passages);
    notes = List.copyOf(notes);
  }

  /** A file without lines. */
  public Document(
      Article article, DocumentFormat format, List<Passage> passages, List<String> notes) {
    this(article, format, passages, notes, FileLines.NONE);
  }

  /** A text whose offsets are those of its file. */
  public static Document of(Article article) {
    return new Document(
        article, DocumentFormat.TEXT, List.of(), List.of(), FileLines.of(article.text()));
  }

  /** The passage in which the code unit at {@code offset} of the article stands, if any. */
  public Optional<Passage> at(int offset) {
    return from(offset, offset + 1).filter(passage -> passage.start() <= offset);
  }

  /** The first passage with words from {@code start} to {@code end} of the article, if any. */
  public Optional<Passage> from(int start, int end) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < passages.size() && passages.get(low).start() < end
        ? Optional.of(passages.get(low))
        : Optional.empty();
  }
}
