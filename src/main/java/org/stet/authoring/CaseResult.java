package org.stet.authoring;

import java.util.List;
import org.stet.fact.Span;

/**
 * How a rule did on one case.
 *
 * @param example the case
 * @param outcome what became of it
 * @param missing marked words that no finding quotes
 * @param unexpected quoted words that are not marked
 * @param differences what else is not as expected, a sentence each
 */
public record CaseResult(
    RuleCase example,
    Outcome outcome,
    List<Span> missing,
    List<Span> unexpected,
    List<String> differences) {

  /** What becomes of a case. */
  public enum Outcome {
    /** The rule fired as expected. */
    REPORTED,
    /** The rule stayed silent as expected. */
    VALIDATED,
    /** The rule should have fired, or quoted other words. */
    MISSING,
    /** The rule should have been silent. */
    NOISY,
    /** The rule could not be asked. */
    FAILED
  }

  public CaseResult {
    missing = List.copyOf(missing);
    unexpected = List.copyOf(unexpected);
    differences = List.copyOf(differences);
  }

  public boolean passed() {
    return outcome == Outcome.REPORTED || outcome == Outcome.VALIDATED;
  }

  /** The result as some lines for the author of the rule. */
  public String describe() {
    StringBuilder lines = new StringBuilder(outcome + ": " + example.why());
    missing.forEach(span -> lines.append("\n  expected, not quoted:  ").append(span));
    unexpected.forEach(span -> lines.append("\n  quoted, not expected:  ").append(span));
    differences.forEach(difference -> lines.append("\n  ").append(difference));
    return lines.toString();
  }
}
