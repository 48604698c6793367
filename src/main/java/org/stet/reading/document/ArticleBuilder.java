package org.stet.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.fact.Span;

/**
 * Puts an article together from the words of a file in reading order, and keeps where each stands.
 * Paragraphs come apart by a blank line. The headline, where the file tells one, is to be the first
 * paragraph.
 *
 * <pre>{@code
 * ArticleBuilder article = new ArticleBuilder(source, DocumentFormat.DOCX);
 * article.paragraph(1).words("Ferry runs aground", 1, 0, -1).headline(0, article.length());
 * article.paragraph(2).words("Nobody was ", 1, 0, -1).words("hurt", 2, 0, -1);
 * return article.build(role);
 * }</pre>
 */
public final class ArticleBuilder {
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private final DocumentSource source;
  private final DocumentFormat format;
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int paragraph = 1;
  private boolean fresh;
  private String apart = "";
  private int headlineStart;
  private int headlineEnd;
  private String outlet;
  private Publication published;
  private String language;
  private FileLines lines = FileLines.NONE;

  public ArticleBuilder(DocumentSource source, DocumentFormat format) {
    this.source = source;
    this.format = format;
  }

  /**
   * Begins a paragraph. One that gets no words leaves no trace in the article.
   *
   * @param number its number in the file, from 1
   */
  public ArticleBuilder paragraph(int number) {
    paragraph = number;
    fresh = true;
    apart = "";
    return this;
  }

  /**
   * Goes on in another paragraph of the file that reads as one with the last: the mark between them
   * is deleted, or a page ends there.
   *
   * @param number its number in the file, from 1
   */
  public ArticleBuilder continued(int number) {
    paragraph = number;
    return this;
  }

  /**
   * Appends words of the file, exactly as given.
   *
   * @param words may be empty; no line break that would look like the end of a paragraph
   * @param run number of the run in its paragraph, from 1
   * @param page number of the page, from 1; 0 where the format knows none
   * @param offset UTF-16 code unit of the decoded file at which the first word stands; -1 where the
   *     file is no text. Where the file escapes some of the words, call this once for each stretch
   *     that stands in the file unescaped, and once for each escape
   */
  public ArticleBuilder words(String words, int run, int page, int offset) {
    if (words.isEmpty()) {
      return this;
    }
    if (fresh && text.length() > 0) {
      text.append(BETWEEN_PARAGRAPHS);
    } else {
      text.append(apart);
    }
    fresh = false;
    apart = "";
    int start = text.length();
    text.append(words);
    passages.add(new Passage(start, text.length(), paragraph, run, page, offset));
    return this;
  }

  /**
   * Keeps the words before and after apart by {@code filler}, which stands nowhere in the file: a
   * blank, a line end, a mark between cells. It is left out at the beginning and the end of a
   * paragraph; of two fillers in a row a line end wins over a mark, and a mark over a blank.
   */
  public ArticleBuilder apart(String filler) {
    boolean stronger =
        filler.contains("\n") || !apart.contains("\n") && filler.length() > apart.length();
    if (!fresh && text.length() > 0 && stronger) {
      apart = filler;
    }
    return this;
  }

  /** The length of the article so far: where the next words begin, after what keeps them apart. */
  public int length() {
    return text.length();
  }

  /** The article so far. */
  public String words() {
    return text.toString();
  }

  /**
   * The words from {@code start} to {@code end} of the article are its headline; they are the first
   * paragraph, and the body begins behind them.
   */
  public ArticleBuilder headline(int start, int end) {
    if (!text.substring(0, start).isBlank()) {
      throw new IllegalArgumentException("the headline is the first paragraph of an article");
    }
    headlineStart = start;
    headlineEnd = end;
    return this;
  }

  /** Who published the article; null or blank where the file does not say. */
  public ArticleBuilder outlet(String name) {
    outlet = name == null || name.isBlank() ? null : name.strip();
    return this;
  }

  /** When the article appeared; null where the file does not say. */
  public ArticleBuilder published(Publication when) {
    published = when;
    return this;
  }

  /** The BCP 47 tag of the language; null where the file does not say. */
  public ArticleBuilder language(String tag) {
    language = tag;
    return this;
  }

  /** The decoded file, in which the offsets of passages lead to lines. */
  public ArticleBuilder file(String decoded) {
    lines = FileLines.of(decoded);
    return this;
  }

  /** Tells something of the reading: a sentence without the name of the file. */
  public ArticleBuilder note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /**
   * The document.
   *
   * @throws org.stet.reading.UnreadableArticle if it has no words
   */
  public Document build(Role role) {
    if (text.chars()
        .allMatch(unit -> Character.isWhitespace(unit) || Character.isSpaceChar(unit))) {
      throw source.unreadable("holds no text; give the file that has the article");
    }
    Span headline =
        headlineEnd > headlineStart
            ? new Span(
                source.id(), headlineStart, headlineEnd, text.substring(headlineStart, headlineEnd))
            : null;
    Article article =
        new Article(
            source.id(), role, text.toString(), headlineEnd, headline, outlet, published, language);
    return new Document(article, format, passages, notes, lines);
  }
}
