package org.stet.reading.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.reading.document.pdf.PdfContent.Paragraph;
import org.stet.reading.document.pdf.PdfContent.Piece;

/** Puts paragraphs together from lines in reading order. */
final class Paragraphs {
  /** A headline is set so much larger than the text. */
  private static final double LARGER = 1.15;

  private static final int LONGEST_HEADLINE = 200;

  private final List<Line> lines;
  private final Margins margins;
  private final Hyphens hyphens;
  private final double textSize;

  Paragraphs(List<Line> lines) {
    this.lines = lines;
    this.margins = new Margins(lines);
    this.hyphens = new Hyphens(lines);
    this.textSize = textSize(lines);
  }

  /** The words that were broken at line ends and put together, in order. */
  List<String> joined() {
    return hyphens.joined();
  }

  List<Paragraph> all() {
    List<Paragraph> all = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !goesOn(lines.get(i - 1), lines.get(i))) {
        all.add(paragraph(lines.subList(start, i), all.isEmpty()));
        start = i;
      }
    }
    return all;
  }

  private Paragraph paragraph(List<Line> of, boolean first) {
    List<Piece> pieces = new ArrayList<>();
    boolean apart = false;
    int letters = 0;
    for (int i = 0; i < of.size(); i++) {
      String words = of.get(i).words();
      boolean apartBefore = apart;
      apart = true;
      if (i + 1 < of.size()) {
        Hyphens.Joint joint = hyphens.between(words, of.get(i + 1).words());
        apart = joint == Hyphens.Joint.BLANK;
        if (joint == Hyphens.Joint.WORD) {
          words = words.substring(0, words.length() - 1);
        }
      }
      letters += words.length();
      pieces.add(new Piece(of.get(i).page(), words, apartBefore));
    }
    boolean headline =
        first
            && lines.size() > of.size()
            && letters <= LONGEST_HEADLINE
            && of.stream().allMatch(line -> line.size() >= LARGER * textSize);
    return new Paragraph(headline, pieces);
  }

  private boolean goesOn(Line line, Line next) {
    if (next.beside(line) && next.left() >= line.right() - 1) {
      return true;
    }
    if (next.item() || Math.abs(next.size() - line.size()) > 0.12 * line.size()) {
      return false;
    }
    Margins.Column column = margins.of(line);
    double blank = 0.3 * line.size();
    boolean fits =
        !line.words().matches(".*\\p{L}[-\u2010\u00AD]")
            && line.right() + blank + next.firstWord() < column.right() - 0.02 * column.width();
    double down = next.y() - line.y();
    if (next.page() != line.page() || down < 0) {
      return !line.endsSentence() && !fits && (next.opensSmall() || !line.closes());
    }
    boolean indented =
        next.left() - column.left() > 0.8 * next.size() && next.left() - line.left() > 0.5;
    boolean broken = fits && (line.endsSentence() || farFromEnd(line, column));
    return down <= 1.35 * margins.leading(line) && !indented && !broken;
  }

  /** Whether a line ends so early that somebody must have ended it. */
  private static boolean farFromEnd(Line line, Margins.Column column) {
    return column.right() - line.right() > 0.4 * column.width();
  }

  /** The size of most letters. */
  static double textSize(List<Line> lines) {
    List<Line> bySize = lines.stream().sorted(Comparator.comparingDouble(Line::size)).toList();
    long letters = lines.stream().mapToLong(line -> line.words().length()).sum();
    long passed = 0;
    for (Line line : bySize) {
      passed += line.words().length();
      if (passed * 2 >= letters) {
        return line.size();
      }
    }
    return 0;
  }
}
