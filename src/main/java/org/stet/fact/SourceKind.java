package org.stet.fact;

/** Who or what stands behind an attribution. */
public enum SourceKind {
  NAMED_PERSON,
  NAMED_ORGANISATION,
  /**
   * Identified by office ("the mayor", "a spokesman for the ministry", "police", "two passengers"),
   * or without a name but with number, closeness or reason: "two people with direct knowledge of
   * the talks".
   */
  ROLE,
  /** Hidden: "sources", "a source familiar with the matter", "insiders", "reports". */
  ANONYMOUS,
  /** Anybody of a kind: "analysts", "experts", "studies", "some". */
  GENERAL,
  /** "the indictment", "official figures", "the report". */
  DOCUMENT,
  /** Another news outlet. */
  MEDIA,
  /** Nobody: "is believed to", "reportedly", "estimates suggest". */
  NOBODY
}
