package org.stet.reading.document.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.stet.fact.Role;
import org.stet.reading.Dates;
import org.stet.reading.document.ArticleBuilder;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.DocumentSource;
import org.stet.reading.document.FormatReader;

/**
 * Reads the text of a PDF, in a process of its own that is ended when it takes too much.
 *
 * <p>A PDF knows no paragraphs. {@link org.stet.reading.document.Passage} counts as a
 * <em>paragraph</em> what was put together as one, in reading order, and as a <em>run</em> a line
 * in it; the <em>page</em> is the number of the sheet, whatever is printed on it.
 */
public final class PdfReader implements FormatReader {
  /** A file of 500 pages takes five seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** How many files are read at once; more wait. */
  private static final Semaphore PLACES = new Semaphore(2, true);

  private final Duration longest;

  public PdfReader() {
    this(LONGEST);
  }

  /**
   * @param longest how long it may take to read a file
   */
  public PdfReader(Duration longest) {
    this.longest = longest;
  }

  @Override
  public Document read(DocumentSource source, Role role) {
    PdfContent content = content(source);
    ArticleBuilder article = new ArticleBuilder(source, DocumentFormat.PDF);
    int number = 0;
    for (PdfContent.Paragraph paragraph : content.paragraphs()) {
      article.paragraph(++number);
      int line = 0;
      StringBuilder words = new StringBuilder();
      for (PdfContent.Piece piece : paragraph.pieces()) {
        if (piece.apart()) {
          article.apart(" ");
        }
        article.words(piece.words(), ++line, piece.page(), -1);
        words.append(piece.apart() ? " " : "").append(piece.words());
      }
      if (number == 1 && (paragraph.headline() || words.toString().equals(title(content)))) {
        article.headline(0, article.length());
      }
    }
    PdfContent.About about = content.about();
    article.outlet(about.outlet()).published(Dates.publication(about.published()).orElse(null));
    article.language(about.language().isEmpty() ? null : about.language());
    content.notes().forEach(article::note);
    return article.build(role);
  }

  private static String title(PdfContent content) {
    return content.about().title().strip();
  }

  private PdfContent content(DocumentSource source) {
    PLACES.acquireUninterruptibly();
    try (Reading reading = Reading.start(longest)) {
      return reading.answer(source);
    } catch (IOException e) {
      throw source.unreadable(
          "cannot be read, for no second Java process starts here; give its text", e);
    } finally {
      PLACES.release();
    }
  }
}
