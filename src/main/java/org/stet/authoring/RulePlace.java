package org.stet.authoring;

import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Range;

/**
 * A place in a rule file as a text editor tells it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param text the whole line, without its end
 * @param length how much of the line belongs to the place, in UTF-16 code units
 */
public record RulePlace(int line, int column, String text, int length) {

  /**
   * Where {@code range} of the text of {@code rule} begins in its file. Of a rule in plain
   * sentences it is the whole sentence, since only its line is the author's own.
   */
  public static RulePlace of(RuleSource rule, Range range) {
    RulePlace place = of(rule.text(), range);
    if (rule.written().equals(rule.text())) {
      return place;
    }
    String line = rule.written().lines().skip(place.line() - 1L).findFirst().orElse("");
    int indent = line.length() - line.stripLeading().length();
    return new RulePlace(place.line(), indent + 1, line, line.strip().length());
  }

  /** Where {@code range} begins in {@code rule}; what stands on later lines is left out. */
  public static RulePlace of(String rule, Range range) {
    int start = Math.min(range.start(), rule.length());
    int from = rule.lastIndexOf('\n', start - 1) + 1;
    int to = rule.indexOf('\n', start);
    String text = rule.substring(from, to < 0 ? rule.length() : to).replace("\r", "");
    int line = (int) rule.substring(0, from).chars().filter(unit -> unit == '\n').count() + 1;
    int end = Math.min(range.end(), from + text.length());
    return new RulePlace(line, start - from + 1, text, Math.max(0, end - start));
  }
}
