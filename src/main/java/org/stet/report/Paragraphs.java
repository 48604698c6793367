package org.stet.report;

import java.util.List;

/** A page of titled sections for somebody at a terminal. */
public final class Paragraphs {
  private static final int INDENT = 2;

  private final TextStyle style;
  private final Wrapping wrapping;
  private final StringBuilder page = new StringBuilder();

  public Paragraphs(TextStyle style) {
    this.style = style;
    this.wrapping = new Wrapping(style);
  }

  /**
   * Adds a section.
   *
   * @param lines each wrapped where it is long; blanks before a line indent all of it
   */
  public void section(String title, List<String> lines) {
    if (page.length() > 0) {
      page.append('\n');
    }
    page.append(Paint.heading(Visible.of(title), style)).append('\n');
    for (String line : lines) {
      int indent = line.length() - line.stripLeading().length();
      page.append(wrapping.indented(INDENT + indent, Visible.of(line.strip())));
    }
  }

  /** The page, with a line end after its last line. */
  public String text() {
    return page.toString();
  }
}
