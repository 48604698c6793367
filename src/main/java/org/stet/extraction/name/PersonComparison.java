package org.stet.extraction.name;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant.Difference;
import org.stet.spelling.EditDistance;

/**
 * Whether two names are one person's. Likeness of letters is never enough where both names could be
 * right: then office, or what else the text tells of both, must agree too.
 */
final class PersonComparison {
  /** Longer names are compared for equality alone, so that the work is bounded. */
  private static final int LONGEST = 80;

  private static final int USES = 5;

  /** Consonants that two names must share before their equality tells anything. */
  private static final int FRAME = 4;

  /** Words and numbers that the surroundings of one person's two names share. */
  private static final int SHARED = 3;

  private final Set<String> families = new HashSet<>();
  private final StoryContext surroundings;

  /**
   * @param entities all entities of the story, to know which surnames have a bearer of their own
   * @param surroundings what stands around the names
   */
  PersonComparison(List<Entity> entities, StoryContext surroundings) {
    this.surroundings = surroundings;
    for (Entity entity : entities) {
      if (entity.full()) {
        families.add(entity.name().plainFamily());
      }
    }
  }

  /** How the names differ if they are one person's, else empty. */
  Optional<Difference> compare(Entity one, Entity other) {
    if (one.full() && other.full()) {
      return full(one, other);
    }
    Entity person = one.full() ? one : other;
    Entity surname = person == one ? other : one;
    boolean single =
        (surname.kind() == NameKind.PERSON || surname.kind() == NameKind.UNKNOWN)
            && surname.first().words().size() == 1;
    return person.full() && single && !families.contains(surname.plain())
        ? surname(person, surname)
        : Optional.empty();
  }

  private Optional<Difference> full(Entity one, Entity other) {
    PersonName a = one.name();
    PersonName b = other.name();
    if (a.initials() || b.initials()) {
      return Optional.empty();
    }
    if (Letters.transcribed(a.given() + " " + a.family(), b.given() + " " + b.family())) {
      return Optional.of(Difference.DIACRITIC);
    }
    String givenA = a.plainGiven();
    String givenB = b.plainGiven();
    String familyA = a.plainFamily();
    String familyB = b.plainFamily();
    if (givenA.equals(familyB) && familyA.equals(givenB)) {
      return Optional.of(Difference.ORDER);
    }
    boolean sounds = sounds(givenA, givenB) && sounds(familyA, familyB);
    if (sounds) {
      return Optional.of(romanised(one, other));
    }
    if (one.fullyMeets(other)) {
      return Optional.empty();
    }
    boolean office = one.offices().stream().anyMatch(other.offices()::contains);
    boolean context = one.context().stream().anyMatch(other.context()::contains);
    boolean sameGiven = sounds(givenA, givenB);
    boolean sameFamily = sounds(familyA, familyB);
    if (sameGiven
        && near(familyA, familyB)
        && (office || familyA.length() > 5 || told(one, other))) {
      return Optional.of(Difference.SPELLING);
    }
    if (sameGiven && scrambled(familyA, familyB) && (office || told(one, other))) {
      return Optional.of(Difference.SPELLING);
    }
    if (sameFamily && office && (near(givenA, givenB) || scrambled(givenA, givenB))) {
      return Optional.of(Difference.GIVEN_NAME);
    }
    if (sameFamily
        && !familyA.equals(familyB)
        && near(givenA, givenB)
        && (context || told(one, other))) {
      return Optional.of(Difference.SPELLING);
    }
    if (office && grown(givenA, givenB) && grown(familyA, familyB)) {
      return Optional.of(Difference.SPELLING);
    }
    if (framed(one, other)) {
      return Optional.of(familyA.equals(familyB) ? Difference.GIVEN_NAME : romanised(one, other));
    }
    boolean alike =
        prefix(familyA, familyB) >= 3
            && !familyA.startsWith(familyB)
            && !familyB.startsWith(familyA);
    boolean same =
        office && context
            || context && sharesName(one, other)
            || prefix(familyA, familyB) > 3 && told(one, other);
    return sameGiven && alike && same ? Optional.of(Difference.FAMILY_NAME) : Optional.empty();
  }

  private Optional<Difference> surname(Entity person, Entity surname) {
    String family = person.name().plainFamily();
    String alone = surname.plain();
    if (family.equals(alone) || family.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    if (Letters.transcribed(person.name().family(), surname.first().spelling())) {
      return Optional.of(Difference.DIACRITIC);
    }
    if (sounds(family, alone)
        && family.length() > 3
        && !plural(family, alone)
        && !EnglishWords.contains(alone)) {
      return Optional.of(romanised(person, surname));
    }
    boolean titled = surname.uses().stream().anyMatch(use -> use.description().titled());
    return near(family, alone)
            && family.length() >= 6
            && (titled || surname.kind() == NameKind.PERSON)
            && family.charAt(0) == alone.charAt(0)
            && !plural(family, alone)
            && !EnglishWords.contains(alone)
            && person.meets(surname)
        ? Optional.of(Difference.SPELLING)
        : Optional.empty();
  }

  /** A name written in Latin letters at home is not romanised: its letters are its spelling. */
  private static Difference romanised(Entity one, Entity other) {
    boolean latin =
        Letters.foreign(one.first().spelling()) || Letters.foreign(other.first().spelling());
    return latin ? Difference.SPELLING : Difference.ROMANISATION;
  }

  private static boolean sharesName(Entity one, Entity other) {
    Set<String> shared = new HashSet<>(one.context());
    shared.retainAll(other.context());
    return shared.stream().anyMatch(word -> !EnglishWords.contains(word));
  }

  /**
   * Two systems of romanisation, or two languages' forms of one name: equal consonants in both
   * parts. Parents and children may bear such names too, so what is told must be alike unless the
   * family name is one to the ear.
   */
  private boolean framed(Entity one, Entity other) {
    String givenA = one.name().given();
    String givenB = other.name().given();
    String familyA = one.name().family();
    String familyB = other.name().family();
    if (!SoundFrame.fits(givenA, givenB)
        || !SoundFrame.fits(familyA, familyB)
        || gendered(Letters.romanised(givenA), Letters.romanised(givenB))) {
      return false;
    }
    boolean ear = sounds(Letters.plain(familyA), Letters.plain(familyB));
    int given = SoundFrame.length(givenA);
    int length = given + SoundFrame.length(familyA);
    boolean office = one.offices().stream().anyMatch(other.offices()::contains);
    return length >= FRAME
        && (office || told(one, other) || ear && given >= FRAME - 1 && !familyA.equals(familyB));
  }

  /** "Martin" and "Martina": two people. */
  private static boolean gendered(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    return !a.equals(b)
        && (longer.startsWith(shorter) && longer.substring(shorter.length()).matches(".*[aeiou].*")
            || a.replaceAll("[aeiou]+$", "").equals(b.replaceAll("[aeiou]+$", "")));
  }

  static boolean sounds(String a, String b) {
    return a.equals(b)
        || Math.abs(a.length() - b.length()) <= 4 + a.length() / 8
            && a.length() <= LONGEST
            && Letters.romanised(a).equals(Letters.romanised(b));
  }

  /** One letter apart, two in a long name. */
  static boolean near(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter >= 4
        && shorter <= LONGEST
        && Math.abs(a.length() - b.length()) <= 2
        && EditDistance.between(a, b) <= (shorter >= 9 ? 2 : 1);
  }

  /** Two letters apart, the first half of the name being the same: "Lakatos", "Lakotas". */
  private static boolean scrambled(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter >= 5
        && shorter <= LONGEST
        && Math.abs(a.length() - b.length()) <= 1
        && prefix(a, b) * 5 >= shorter * 2
        && EditDistance.between(a, b) == 2;
  }

  /** Whether what is told around the two names is the same. */
  private boolean told(Entity one, Entity other) {
    return one.fullUses().stream()
        .limit(USES)
        .anyMatch(
            use ->
                other.fullUses().stream()
                    .limit(USES)
                    .anyMatch(own -> surroundings.shared(use, own) >= SHARED));
  }

  /** Equal but for a vowel or two at the end: "Salim", "Salimou". */
  private static boolean grown(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    return shorter.length() >= 4
        && longer.startsWith(shorter)
        && longer.substring(shorter.length()).matches("[aeiou]{0,2}");
  }

  private static boolean plural(String a, String b) {
    return a.equals(b + "s") || b.equals(a + "s") || a.equals(b + "es") || b.equals(a + "es");
  }

  private static int prefix(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }
}
