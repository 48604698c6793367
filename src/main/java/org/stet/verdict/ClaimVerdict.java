package org.stet.verdict;

import java.util.List;
import org.stet.fact.Fact;
import org.stet.fact.Span;

/**
 * What the supplied sources say about one statement of the draft.
 *
 * @param statement the claim or figure of the draft
 * @param verdict supported, refuted, conflicting or not enough
 * @param supporting words of the sources that say the same, in the order of the story
 * @param opposing words of the sources that say otherwise
 * @param findings ids of the findings that speak against the statement
 */
public record ClaimVerdict(
    Fact statement,
    Verdict verdict,
    List<Span> supporting,
    List<Span> opposing,
    List<String> findings) {
  public ClaimVerdict {
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
    findings = List.copyOf(findings);
  }

  /** The words of the statement. */
  public Span span() {
    return statement.spans().get(0);
  }
}
