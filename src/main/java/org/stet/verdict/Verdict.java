package org.stet.verdict;

/**
 * What the supplied sources say about a statement of the draft, after AVeriTeC (Schlichtkrull and
 * others 2023).
 */
public enum Verdict {
  /** A source says the same, and none says otherwise. */
  SUPPORTED("Supported"),
  /** A source excludes it, and none says the same. */
  REFUTED("Refuted"),
  /** A source says the same, and another, or the same, says otherwise. */
  CONFLICTING_EVIDENCE("Conflicting Evidence"),
  /** No source speaks of it clearly enough. */
  NOT_ENOUGH_EVIDENCE("Not Enough Evidence");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The label as AVeriTeC spells it, which is the name in reports. */
  public String label() {
    return label;
  }
}
