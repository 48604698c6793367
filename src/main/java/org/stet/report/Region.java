package org.stet.report;

import org.stet.reading.document.FileLines;

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

  /** The place of the code units from {@code from} to {@code to} of a file. */
  static Region of(FileLines lines, int from, int to) {
    int start = Math.max(from, lines.mark());
    int last = Math.max(start, to - 1);
    return new Region(
        lines.number(start),
        column(lines, start),
        lines.number(last),
        column(lines, last) + (to > start ? 1 : 0),
        start - lines.mark(),
        to - start);
  }

  private static int column(FileLines lines, int offset) {
    int line = lines.number(offset);
    return offset - lines.start(line) - (line == 1 ? lines.mark() : 0) + 1;
  }
}
