package org.stet.reading.document.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stet.reading.document.ArticleBuilder;
import org.stet.reading.document.DocumentSource;

/**
 * The paragraphs of a file in reading order. What stands in a text box comes after the paragraph
 * that the box hangs on; a paragraph of nothing but space is passed over.
 */
public final class Flow {
  /** Code units of an article: as much as a file of plain text may hold. */
  private static final int LONGEST = 20_000_000;

  private final DocumentSource source;
  private final ArticleBuilder article;
  private final String title;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final List<Paragraph> boxed = new ArrayList<>();
  private int count;
  private int length;
  private boolean begun;
  private boolean goesOn;

  /**
   * @param title what the file says its title is, or null; it is the headline where the first
   *     paragraph consists of these words
   */
  public Flow(DocumentSource source, ArticleBuilder article, String title) {
    this.source = source;
    this.article = article;
    this.title = title == null ? "" : title.strip();
  }

  /** Begins a paragraph, perhaps in a text box within another, and numbers it. */
  public Paragraph begin() {
    open.push(new Paragraph(++count));
    return open.element();
  }

  /** The paragraph that was begun last and has not ended; null between paragraphs. */
  public Paragraph current() {
    return open.peek();
  }

  /**
   * Appends words to the current run.
   *
   * @throws org.stet.reading.UnreadableArticle if they are more than an article holds
   */
  public void words(String words) {
    length += words.length();
    if (length > LONGEST) {
      throw source.unreadable("holds more than 20 MB of text; cut it to one article");
    }
    if (!open.isEmpty()) {
      open.element().add(words);
    }
  }

  /** Ends the current paragraph. */
  public void end() {
    Paragraph ended = open.pop();
    if (!open.isEmpty()) {
      boxed.add(ended);
      return;
    }
    write(ended);
    boxed.forEach(this::write);
    boxed.clear();
  }

  private void write(Paragraph paragraph) {
    String words = paragraph.words();
    if (!words.isBlank() || goesOn) {
      if (goesOn) {
        article.continued(paragraph.number());
      } else {
        article.paragraph(paragraph.number());
      }
      paragraph
          .pieces()
          .forEach(piece -> article.words(piece.words().toString(), piece.run(), 0, -1));
    }
    if (!words.isBlank()) {
      if (!begun && (paragraph.isHeading() || words.strip().equals(title))) {
        article.headline(0, article.length());
      }
      begun = true;
    }
    goesOn = paragraph.isMarkDeleted() && (goesOn || !words.isBlank());
  }
}
