package org.stet.suppression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.fact.Finding;
import org.stet.fact.Span;

/**
 * An entry that is to be written to a file of suppressions.
 *
 * @param finding what was decided on
 * @param story the id of its story
 * @param decision what was decided
 * @param reason why
 * @param until the last day on which it holds, or null
 */
public record NewEntry(
    Finding finding, String story, Decision decision, String reason, LocalDate until) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

  /**
   * The entry as YAML, in block style, each line ended.
   *
   * @param indent white space before its dash
   * @param end how lines end
   */
  String yaml(String indent, String end) {
    List<String> lines = new ArrayList<>();
    lines.add("- rule: " + YamlText.quoted(finding.rule()));
    Set<String> words = words();
    if (words.isEmpty()) {
      lines.add("  finding: " + YamlText.quoted(finding.id()));
    } else {
      lines.add("  words:");
      words.forEach(each -> lines.add("    - " + YamlText.quoted(each)));
    }
    lines.add("  story: " + YamlText.quoted(story));
    lines.add("  decision: " + decision.id());
    lines.add("  reason: " + YamlText.quoted(folded(reason)));
    if (until != null) {
      lines.add("  until: " + until);
    }
    return String.join("", lines.stream().map(line -> indent + line + end).toList());
  }

  /** White space does not tell words apart, so each stands on one line. */
  private Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (Span span : finding.spans()) {
      String each = folded(span.text());
      if (!each.isEmpty()) {
        words.add(each);
      }
    }
    return words;
  }

  private static String folded(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip();
  }
}
