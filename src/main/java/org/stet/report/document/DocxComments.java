package org.stet.report.document;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Publication;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.Passage;
import org.stet.report.Quoted;
import org.stet.report.document.Comment.Line;
import org.stet.report.document.Comment.Look;
import org.stet.verdict.Report;

/**
 * The draft as a word processor's document (Office Open XML, ECMA-376) with the findings as
 * comments on the words. No word of the draft is changed.
 *
 * <p>A draft that came as DOCX keeps everything: the parts that hold no comment are the same bytes,
 * and in the main part runs are only cut where a finding begins or ends within one. Of any other
 * draft a plain document is made: the headline as its title, and the paragraphs.
 *
 * <p>The comments are dated as the draft is, for want of that as the latest source, and the same
 * report gives the same bytes.
 */
public final class DocxComments {
  private static final DateTimeFormatter DATED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

  private static final int LAST_YEAR = 9999;

  private DocxComments() {}

  /**
   * The document.
   *
   * @param report a report on a story that has a draft
   * @param draft the draft as it was read, or null where it was given as text
   * @param original the file that {@code draft} was read from where it is DOCX; null otherwise
   * @throws IllegalArgumentException if the story has no draft
   * @throws UnreadableArticle if {@code original} cannot be written again
   */
  public static byte[] write(Report report, Document draft, byte[] original) {
    Article article =
        report
            .story()
            .draft()
            .orElseThrow(() -> new IllegalArgumentException("a story without a draft"));
    boolean word = original != null && draft != null && draft.format() == DocumentFormat.DOCX;
    if (word && draft.article().text().length() != article.text().length()) {
      throw new UnreadableArticle(article.id() + ": has changed since it was read; check it again");
    }
    try {
      if (word) {
        return commented(report, article, draft.passages(), WordPackage.read(original));
      }
      PlainDocument plain = PlainDocument.of(article);
      return commented(report, article, plain.passages(), plain.document());
    } catch (IOException e) {
      throw new UnreadableArticle(
          "%s: cannot take comments (%s); save it again with a word processor"
              .formatted(article.id(), e.getMessage()),
          e);
    }
  }

  private static byte[] commented(
      Report report, Article article, List<Passage> passages, WordPackage document)
      throws IOException {
    String name = document.target("", "officeDocument");
    if (name == null) {
      throw new IOException("it has no main part");
    }
    org.w3c.dom.Document main = WordXml.parse(document.part(name));
    if (!WordXml.is(main.getDocumentElement(), "document")) {
      throw new IOException("it is no text document");
    }
    WordsInRuns words = WordsInRuns.of(article, passages, main);
    CommentsPart part = new CommentsPart(document, name, main, date(report, article));
    CommentMarks marks = new CommentMarks(main, words, article.text().length());
    for (Comment comment : new EditorComments(report, article).all()) {
      marks.add(part.add(told(comment, article, words)), comment);
    }
    marks.write();
    part.store();
    document.put(name, WordXml.bytes(main));
    return document.bytes();
  }

  /** Where the words are not found in the document, the comment quotes them. */
  private static Comment told(Comment comment, Article article, WordsInRuns words) {
    int start = comment.start();
    int end = comment.end();
    if (start == end || words.first(start, end) != null) {
      return comment;
    }
    String quoted = Quoted.of(article.text().substring(start, end));
    List<Line> lines = new ArrayList<>(comment.lines());
    lines.add(1, Line.of("On the words “" + quoted + "”", Look.PLAIN));
    return new Comment(start, end, lines);
  }

  /**
   * The moment of the draft, else of the latest article, else one that tells nothing. A comment
   * needs no date, but LibreOffice keeps one without as of the year 0, which Word does not open.
   */
  private static String date(Report report, Article draft) {
    LocalDateTime latest =
        report.story().articles().stream()
            .map(article -> moment(article.published()))
            .max(Comparator.naturalOrder())
            .orElse(WordPackage.NEVER);
    return DATED.format(draft.published() == null ? latest : moment(draft.published()));
  }

  private static LocalDateTime moment(Publication published) {
    boolean known =
        published != null
            && published.date().getYear() >= WordPackage.NEVER.getYear()
            && published.date().getYear() <= LAST_YEAR;
    if (!known) {
      return WordPackage.NEVER;
    }
    return published
        .date()
        .atTime(published.time() == null ? LocalTime.MIDNIGHT : published.time());
  }
}
