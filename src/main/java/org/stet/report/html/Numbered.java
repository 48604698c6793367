package org.stet.report.html;

import java.util.List;
import org.stet.fact.Finding;
import org.stet.fact.Span;
import org.stet.report.Tally;

/**
 * A finding with its number on the page.
 *
 * @param number from 1, in the order of the report
 * @param card id of its card on the page
 * @param sides its words, those that stand near each other together
 */
record Numbered(Finding finding, int number, String card, List<List<Span>> sides) {

  /** "C3". */
  String sign() {
    return KindSign.letter(finding.kind()) + number;
  }

  /** Where the words of a side are marked. */
  String mark(int side) {
    return "m" + card.substring(1) + "-" + side;
  }

  /** Whether some words may have to change; if not, they only prove the finding. */
  boolean isFault(Span words) {
    return finding.evidence().faults().contains(words);
  }

  String classes() {
    return KindSign.classes(finding.kind(), finding.severity());
  }

  /** The sign with its meaning: "C3: error, contradiction". */
  String spoken() {
    return "%s: %s, %s"
        .formatted(sign(), Tally.word(finding.severity()), KindSign.words(finding.kind()));
  }
}
