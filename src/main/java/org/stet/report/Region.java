package org.stet.report;

import org.stet.fact.Article;
import org.stet.fact.Span;

/**
 * The place of a span as lines and columns, and as offset and length. All count UTF-16 code units;
 * a byte order mark at the start of the file counts as nothing, as editors and SARIF have it.
 *
 * @param startLine from 1
 * @param startColumn from 1
 * @param endLine the line of the last code unit
 * @param endColumn the column after the last code unit
 * @param charOffset from 0
 * @param charLength in code units
 */
record Region(
    int startLine, int startColumn, int endLine, int endColumn, int charOffset, int charLength) {

  static Region of(Article article, Lines lines, Span span) {
    int mark = article.text().startsWith("\uFEFF") ? 1 : 0;
    int start = Math.max(span.start(), mark);
    int last = Math.max(start, span.end() - 1);
    return new Region(
        lines.number(start),
        column(lines, start, mark),
        lines.number(last),
        column(lines, last, mark) + (span.end() > start ? 1 : 0),
        start - mark,
        span.end() - start);
  }

  private static int column(Lines lines, int offset, int mark) {
    return offset - lines.start(offset) - (lines.number(offset) == 1 ? mark : 0) + 1;
  }
}
