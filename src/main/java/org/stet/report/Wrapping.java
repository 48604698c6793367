package org.stet.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words, or within a word that is longer than a line. */
final class Wrapping {
  private static final String MARK = "\u001B[1;4m";
  private static final String RESET = "\u001B[0m";

  private final TextStyle style;

  Wrapping(TextStyle style) {
    this.style = style;
  }

  /** {@code text} in lines that begin with {@code indent} spaces, each with its line end. */
  String indented(int indent, String text) {
    StringBuilder page = new StringBuilder();
    boolean open = false;
    for (String line : lines(text, style.width() - indent)) {
      String shown = shown(open && style.colour() ? Visible.OPEN + line : line);
      open =
          line.lastIndexOf(Visible.OPEN) > line.lastIndexOf(Visible.CLOSE)
              || open && line.indexOf(Visible.CLOSE) < 0;
      page.append(" ".repeat(indent)).append(shown);
      page.append(open && style.colour() ? RESET : "").append('\n');
    }
    return page.toString();
  }

  private String shown(String line) {
    if (style.colour()) {
      return line.replace(String.valueOf(Visible.OPEN), MARK)
          .replace(String.valueOf(Visible.CLOSE), RESET);
    }
    return line.replace(Visible.OPEN, '«').replace(Visible.CLOSE, '»');
  }

  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : text.split(" ", -1)) {
      int needed = Columns.of(word);
      if (columns > 0 && columns + 1 + needed > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      if (line.length() > 0) {
        line.append(' ');
        columns++;
      }
      for (int codePoint : word.codePoints().toArray()) {
        if (columns + Columns.of(codePoint) > width) {
          lines.add(line.toString());
          line.setLength(0);
          columns = 0;
        }
        line.appendCodePoint(codePoint);
        columns += Columns.of(codePoint);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
