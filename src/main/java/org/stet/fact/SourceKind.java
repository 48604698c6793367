package org.stet.fact;

/** Who or what stands behind an attribution. */
public enum SourceKind {
  NAMED_PERSON,
  NAMED_ORGANISATION,
  /** Identified by office: "the mayor", "a spokesman for the ministry", "police". */
  ROLE,
  /** Withheld or vague: "a source familiar with the matter", "sources", "some". */
  ANONYMOUS,
  /** "the indictment", "official figures", "the report". */
  DOCUMENT,
  /** Another news outlet. */
  MEDIA,
  /** Nobody: "is believed to", "reportedly", "estimates suggest". */
  NOBODY
}
