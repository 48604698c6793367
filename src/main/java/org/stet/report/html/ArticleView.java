package org.stet.report.html;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Span;

/**
 * An article with its marks.
 *
 * @param masthead what it says of itself
 * @param title the pieces of a headline that stands apart from the text, as in front matter; empty
 *     where there is none
 * @param opening the paragraphs that are shown at once
 * @param rest those that are folded away
 */
record ArticleView(Masthead masthead, List<Piece> title, List<Block> opening, List<Block> rest) {
  private static final int OPENING = 600;

  /**
   * The view of {@code article}.
   *
   * @param folded whether all but the first paragraphs are folded away
   */
  static ArticleView of(Article article, Span headline, Anchors anchors, boolean folded) {
    MarkedText marked = new MarkedText(article, anchors);
    boolean apart = headline != null && headline.start() < article.bodyStart();
    List<Piece> title = apart ? marked.pieces(headline.start(), headline.end()) : List.of();
    List<Block> opening = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    int shown = 0;
    for (int[] range : Paragraph.of(article.text(), article.bodyStart())) {
      boolean isHeadline =
          headline != null && headline.start() >= range[0] && headline.end() <= range[1];
      Block block = new Block(isHeadline, marked.pieces(range[0], range[1]));
      (folded && shown >= OPENING ? rest : opening).add(block);
      shown += range[1] - range[0];
    }
    List<Piece> left = marked.pieces(article.text().length(), article.text().length());
    if (!left.isEmpty()) {
      (rest.isEmpty() ? opening : rest).add(new Block(false, left));
    }
    String words = headline == null ? null : headline.text();
    return new ArticleView(Masthead.of(article, words, anchors), title, opening, rest);
  }

  /** "Show 12 more paragraphs, 5 marks". */
  String more() {
    long marks =
        rest.stream()
            .flatMap(block -> block.pieces().stream())
            .filter(Piece.Reference.class::isInstance)
            .count();
    String paragraphs = rest.size() == 1 ? "1 more paragraph" : rest.size() + " more paragraphs";
    return marks == 0
        ? paragraphs
        : paragraphs + (marks == 1 ? " with 1 mark" : " with " + marks + " marks");
  }
}
