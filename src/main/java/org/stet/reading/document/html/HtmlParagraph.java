package org.stet.reading.document.html;

import java.util.ArrayList;
import java.util.List;
import org.stet.reading.document.ArticleBuilder;
import org.stet.reading.document.Located;

/** The words of one paragraph, kept until it is known whether they are of the article. */
final class HtmlParagraph {
  /**
   * Some words, or what keeps words apart.
   *
   * @param words where they come from; null where nothing but {@code apart} counts
   * @param apart white space or a mark between cells; null for words
   */
  private record Piece(Located words, int from, int to, int run, String apart) {}

  private final List<Piece> pieces = new ArrayList<>();
  private int run = 1;
  private int letters;
  private int linked;

  void add(Located words, int from, int to, boolean link) {
    pieces.add(new Piece(words, from, to, run, null));
    int count = (int) words.text().substring(from, to).chars().filter(this::letter).count();
    letters += count;
    linked += link ? count : 0;
  }

  private boolean letter(int unit) {
    return Character.isLetterOrDigit(unit);
  }

  void apart(String filler) {
    if (!empty()) {
      pieces.add(new Piece(null, 0, 0, 0, filler));
    }
  }

  /** From here on the words look different. */
  void changeRun() {
    if (!empty()) {
      run++;
    }
  }

  boolean empty() {
    return pieces.isEmpty();
  }

  int letters() {
    return letters;
  }

  /** How many of the letters are links. */
  int linked() {
    return linked;
  }

  /** The words, each white space between them a blank. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      words.append(
          piece.words() == null ? " " : piece.words().text().substring(piece.from(), piece.to()));
    }
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  void write(ArticleBuilder article, int number) {
    article.paragraph(number);
    for (Piece piece : pieces) {
      if (piece.words() == null) {
        article.apart(piece.apart());
      } else {
        piece.words().write(article, piece.from(), piece.to(), piece.run());
      }
    }
  }
}
