package org.stet.reading.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the lines of a document in the order in which its pages draw them. */
final class LineCollector extends PDFTextStripper {
  /** In widths of a letter: a wider gap is one between columns or cells. */
  private static final double WIDEST_BLANK = 1.8;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private TextPosition first;
  private TextPosition last;
  private boolean blank;

  LineCollector() {
    setSuppressDuplicateOverlappingText(true);
  }

  List<Line> lines() {
    return lines;
  }

  /** The page that is being read, from 1. */
  int page() {
    return getCurrentPageNo();
  }

  /** Words across a page are no text but a stamp on it. */
  @Override
  protected void processTextPosition(TextPosition text) {
    Matrix matrix = text.getTextMatrix();
    double along = Math.abs(matrix.getScaleX());
    double across = Math.abs(matrix.getShearY());
    if (Math.min(along, across) < 0.1 * Math.max(along, across)) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void writeString(String word, List<TextPosition> letters) {
    if (letters.isEmpty()) {
      return;
    }
    TextPosition start = letters.get(0);
    if (last != null && apart(start)) {
      end();
    }
    if (first == null) {
      first = start;
    } else if (blank) {
      words.append(' ');
    }
    blank = false;
    words.append(marked(letters) ? word.replaceFirst("\\d+$", "") : word);
    last = letters.get(letters.size() - 1);
  }

  /** Whether the last letters are the small raised number of a footnote, after a full stop. */
  private static boolean marked(List<TextPosition> letters) {
    int at = letters.size() - 1;
    double size = letters.get(0).getFontSizeInPt();
    while (at > 0
        && letters.get(at).getFontSizeInPt() < 0.8 * size
        && letters.get(at).getUnicode().matches("\\d")) {
      at--;
    }
    return at < letters.size() - 1 && letters.get(at).getUnicode().matches("[.,;:!?)\"”’»]");
  }

  private boolean apart(TextPosition start) {
    double gap = start.getX() - (last.getX() + last.getWidth());
    double size = start.getFontSizeInPt();
    return gap > WIDEST_BLANK * size || gap < -2 * size;
  }

  private void end() {
    String line = words.toString().replaceAll("[ \\t]+", " ").strip();
    if (first != null && !line.isEmpty()) {
      lines.add(
          new Line(
              page(),
              line,
              first.getX(),
              last.getX() + last.getWidth(),
              first.getY(),
              first.getFontSizeInPt()));
    }
    words.setLength(0);
    first = null;
    last = null;
    blank = false;
  }

  @Override
  protected void writeWordSeparator() {
    blank = true;
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writeParagraphStart() {
    end();
  }

  @Override
  protected void writeParagraphEnd() {
    end();
  }

  @Override
  protected void writePageEnd() {
    end();
  }
}
