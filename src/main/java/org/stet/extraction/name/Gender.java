package org.stet.extraction.name;

/** What a text tells of a person's gender. */
public enum Gender {
  FEMALE,
  MALE,
  /** The text does not tell, or tells both. */
  UNKNOWN;

  static Gender of(String id) {
    return switch (id) {
      case "female" -> FEMALE;
      case "male" -> MALE;
      default -> UNKNOWN;
    };
  }
}
