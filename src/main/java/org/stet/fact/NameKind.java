package org.stet.fact;

/** What a name names. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE,
  /** A nation, ethnic group or movement: "the Tuareg", "Ukrainians". */
  PEOPLE,
  /** A name of which the text does not tell what it names. */
  UNKNOWN
}
