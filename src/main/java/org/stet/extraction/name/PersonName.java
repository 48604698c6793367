package org.stet.extraction.name;

import java.util.List;

/**
 * A person's name in its parts.
 *
 * @param given given names or initials, or null where only the family name stands
 * @param family the family name with its particles
 */
record PersonName(String given, String family) {
  /** {@code words} read in the order given name, family name. */
  static PersonName of(List<String> words, NameLexicon lexicon) {
    int end = words.size();
    while (end > 1 && lexicon.isSuffix(words.get(end - 1))) {
      end--;
    }
    int family = end - 1;
    while (family > 0 && lexicon.isParticle(words.get(family - 1)) && family < end) {
      family--;
    }
    String given = family == 0 ? null : String.join(" ", words.subList(0, family));
    return new PersonName(given, String.join(" ", words.subList(family, end)));
  }

  String plainFamily() {
    return Letters.plain(family);
  }

  String plainGiven() {
    return given == null ? "" : Letters.plain(given);
  }

  boolean initials() {
    return given != null && given.matches("(\\p{Lu}\\.\\s?-?)+");
  }

  /** "maiga-abdoulaye"; the family name alone where no more is known. */
  String key() {
    return given == null ? Letters.key(family) : Letters.key(family) + "-" + Letters.key(given);
  }

  /** Whether one of two names of one family can be the short form of the other. */
  boolean shortens(PersonName other) {
    if (given == null || other.given == null || !plainFamily().equals(other.plainFamily())) {
      return false;
    }
    String a = plainGiven();
    String b = other.plainGiven();
    if (initials() != other.initials()) {
      return a.charAt(0) == b.charAt(0);
    }
    return !initials() && (a.startsWith(b + " ") || b.startsWith(a + " "));
  }
}
