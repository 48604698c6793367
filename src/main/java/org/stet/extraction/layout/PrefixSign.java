package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.AnomalyType;

/**
 * The fields of a page run into the first words of its text: "date 2024-08-05 ", "Politics|".
 *
 * <p>A label before a bar counts only where no blank stands around the bar: "ALSO READ | …" is not
 * a field.
 */
final class PrefixSign implements ResidueSign {
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:date|published|updated|posted|time|created|modified|datum|fecha|data)\\s*[:=]?\\s*"
              + "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?Z?)?"
              + "(?:\\s+[\\p{L}\\p{N} ]{1,30}\\|)?");
  private static final Pattern FIELD =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*(?: [\\p{L}\\p{N}]+){0,3}\\|(?=[\\p{Lu}“\"])");

  @Override
  public List<Residue> find(Page page) {
    List<Residue> found = new ArrayList<>();
    for (Line line : page.lines()) {
      Matcher date = DATE.matcher(line.text());
      Matcher field = FIELD.matcher(line.text());
      int end = date.lookingAt() ? date.end() : field.lookingAt() ? field.end() : 0;
      if (end > 0) {
        found.add(new Residue(line.start(), line.start() + end, AnomalyType.METADATA));
      }
    }
    return found;
  }
}
