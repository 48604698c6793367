package org.stet.extraction.layout;

import java.util.List;
import java.util.Map;
import org.stet.fact.AnomalyType;

/**
 * What stands in {@code residue.yaml}.
 *
 * @param wordings whole lines, as regular expressions without regard to case
 * @param labels words that begin a line of residue and are followed by a colon, bar or dash, by
 *     what the line is and by language
 * @param headings whole lines that stand above a list of other articles, by language
 * @param sections whole lines that name a section or a button of a page, by language
 */
record ResidueLexicon(
    List<Wording> wordings,
    Map<AnomalyType, Map<String, List<String>>> labels,
    Map<String, List<String>> headings,
    Map<String, List<String>> sections) {

  /**
   * @param type what such lines are
   * @param patterns the expressions; each must match the whole line
   */
  record Wording(AnomalyType type, List<String> patterns) {}
}
