package org.stet.reading;

import org.stet.fact.Span;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Where the value of a YAML scalar stands in the file. */
final class HeadlinePlace {
  private HeadlinePlace() {}

  /**
   * The words of {@code scalar} as they stand in {@code text}: the value itself where it stands
   * there unescaped, else all that the scalar holds between its marks; null where that is blank.
   */
  static Span of(String id, String text, FrontMatterBlock block, ScalarNode scalar) {
    int start = block.offset(scalar.getStartMark().getIndex());
    int end = block.offset(scalar.getEndMark().getIndex());
    ScalarStyle style = scalar.getScalarStyle();
    if (style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED) {
      start++;
      end--;
    } else if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      start = Math.min(end, text.indexOf('\n', start) + 1);
    }
    String value = scalar.getValue().strip();
    int verbatim = text.indexOf(value, start);
    if (verbatim >= 0 && verbatim + value.length() <= end) {
      start = verbatim;
      end = verbatim + value.length();
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? null : new Span(id, start, end, text.substring(start, end));
  }
}
