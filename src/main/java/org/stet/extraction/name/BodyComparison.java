package org.stet.extraction.name;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.syntax.Token;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant.Difference;
import org.stet.spelling.EditDistance;

/** Whether two names of bodies or places are one's: spelling, romanisation, acronyms. */
final class BodyComparison {
  /** A name of so many letters is no other by chance. */
  private static final int LONG = 9;

  private final NameLexicon lexicon;

  /** By identity: each body is compared with each. */
  private final Map<Entity, Boolean> countries = new IdentityHashMap<>();

  BodyComparison(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How the names differ if they name one body or place, else empty. */
  Optional<Difference> compare(Entity one, Entity other) {
    if (one.kind() == NameKind.PEOPLE
        || other.kind() == NameKind.PEOPLE
        || country(one)
        || country(other)) {
      return Optional.empty();
    }
    NameUse a = acronym(one);
    NameUse b = acronym(other);
    if (a != null && b != null) {
      return acronyms(one, a.spelling(), other, b.spelling())
          ? Optional.of(Difference.ACRONYM)
          : Optional.empty();
    }
    a = one.first();
    b = other.first();
    if (Letters.transcribed(a.spelling(), b.spelling()) && !one.plain().equals(other.plain())) {
      return Optional.of(Difference.DIACRITIC);
    }
    String plainA = Aliases.core(one.plain(), lexicon);
    String plainB = Aliases.core(other.plain(), lexicon);
    boolean words = plainA.split(" ").length == plainB.split(" ").length;
    boolean kinds =
        one.kind() == other.kind()
            || one.kind() == NameKind.UNKNOWN
            || other.kind() == NameKind.UNKNOWN;
    if (!words
        || !kinds
        || plainA.equals(plainB)
        || english(a)
        || english(b)
        || !exact(a).equals(exact(b))
        || plainA.charAt(0) != plainB.charAt(0) && !PersonComparison.sounds(plainA, plainB)
        || (plainA.indexOf(' ') < 0 || one.kind() != NameKind.ORGANISATION)
            && derived(plainA, plainB)) {
      return Optional.empty();
    }
    int shorter = Math.min(plainA.length(), plainB.length());
    if (shorter > 4 && PersonComparison.sounds(plainA, plainB)) {
      boolean latin = Letters.foreign(a.spelling()) || Letters.foreign(b.spelling());
      return Optional.of(latin ? Difference.SPELLING : Difference.ROMANISATION);
    }
    boolean known =
        one.kind() == other.kind() && one.kind() != NameKind.UNKNOWN
            || shorter >= LONG
                && (isPlace(one) && inPlaceOfOne(other) || isPlace(other) && inPlaceOfOne(one));
    return known
            && shorter >= 7
            && PersonComparison.near(plainA, plainB)
            && (!one.fullyMeets(other) || slip(one, other))
        ? Optional.of(Difference.SPELLING)
        : Optional.empty();
  }

  private static boolean isPlace(Entity entity) {
    return entity.kind() == NameKind.PLACE;
  }

  /** Whether {@code entity} is not known to be a place but stands where one would. */
  private boolean inPlaceOfOne(Entity entity) {
    return entity.uses().stream()
        .map(NameUse::before)
        .anyMatch(
            before ->
                before != null
                    && (before.text().equals("of") || lexicon.isPlacePreposition(before.text())));
  }

  /**
   * Whether one is a slip for the other in an article that has both: a name of several words, used
   * once, against one that the story uses often.
   */
  private static boolean slip(Entity one, Entity other) {
    Entity rare = one.uses().size() <= other.uses().size() ? one : other;
    Entity usual = rare == one ? other : one;
    return rare.uses().size() == 1
        && usual.articles().size() >= 2
        && rare.kind() == NameKind.ORGANISATION
        && rare.first().words().size() > 1
        && EditDistance.between(rare.plain(), usual.plain()) == 1;
  }

  /** The first use of {@code entity} that is an acronym, or null. */
  static NameUse acronym(Entity entity) {
    return entity.acronym();
  }

  private boolean country(Entity entity) {
    return countries.computeIfAbsent(
        entity, key -> lexicon.countries().named(key.first().spelling()).isPresent());
  }

  /** The words in capitals and with digits: they are read letter by letter, so all must agree. */
  private List<String> exact(NameUse use) {
    return use.words().stream()
        .filter(word -> !lexicon.isTail(word))
        .filter(
            word ->
                Letters.capitals(word)
                    || word.indexOf('.') >= 0
                    || word.chars().anyMatch(Character::isDigit))
        .toList();
  }

  private static boolean english(NameUse use) {
    return use.words().stream().allMatch(EnglishWords::contains);
  }

  /** "Iowa", "Iowan", "Iowans": one made from the other by an English ending. */
  private static boolean derived(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    return longer.startsWith(shorter)
        && longer.substring(shorter.length()).matches("n|ns|an|ans|ian|ians|er|ers|s|es|i|is|d|r");
  }

  /** Two acronyms of like make, borne by the body of one and the same person or noun. */
  private static boolean acronyms(Entity one, String a, Entity other, String b) {
    int hyphen = a.indexOf('-');
    boolean alike =
        hyphen > 0
            && b.indexOf('-') == hyphen
            && a.substring(0, hyphen).equals(b.substring(0, hyphen))
            && a.length() == b.length();
    boolean swapped =
        a.length() >= 4
            && a.length() == b.length()
            && a.chars().sorted().boxed().toList().equals(b.chars().sorted().boxed().toList());
    if (!alike && !swapped || one.meets(other)) {
      return false;
    }
    Set<String> nouns = nouns(one);
    nouns.retainAll(nouns(other));
    return !nouns.isEmpty();
  }

  /** The noun after the acronym, and the capitalised words of its sentence. */
  private static Set<String> nouns(Entity entity) {
    Set<String> nouns = new HashSet<>();
    for (NameUse use : entity.uses()) {
      Token after = use.after();
      if (after != null && after.isNoun()) {
        nouns.add(after.lemma());
      }
      for (Token token : use.sentence().tokens()) {
        if (token.isProperNoun() && (token.index() < use.first() || token.index() > use.last())) {
          nouns.add(token.text());
        }
      }
    }
    return nouns;
  }
}
