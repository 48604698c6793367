package org.stet.extraction.predicate;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stet.extraction.claim.NounSets;
import org.stet.extraction.claim.Referent;
import org.stet.extraction.name.Names;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;

/** Whether two passages speak of one person or thing. */
record Sameness(NounSets nouns, Names names) {

  /** How sure it is that the two are one. */
  enum Level {
    /** They are two, or nothing speaks for their being one. */
    APART,
    /** Nothing speaks against it: a pronoun, a role beside a name. */
    POSSIBLE,
    SURE
  }

  private static final Set<String> ANYBODY =
      Set.of("nobody", "none", "no-one", "one", "anybody", "anyone");

  private static final Pattern INDEFINITE = Pattern.compile("(?i)(an?|another|one) ");

  private static final Set<String> COINS =
      Set.of("cent", "penny", "dime", "kopeck", "euro", "dollar", "pound", "krona", "peso");

  Level of(Referent one, Referent other) {
    if (one == null || other == null) {
      return Level.APART;
    }
    if (anybody(one) || anybody(other)) {
      Referent somebody = anybody(one) ? other : one;
      return human(somebody) || nouns.body(somebody.lemma()) ? Level.SURE : Level.APART;
    }
    if (nothing(one) || nothing(other)) {
      return nouns.money((nothing(one) ? other : one).lemma()) ? Level.SURE : Level.APART;
    }
    boolean counted = one.number() != null && other.number() != null;
    if (counted && !one.number().equals(other.number())
        || !one.ordinals().equals(other.ordinals())) {
      return Level.APART;
    }
    Level level = level(one, other, counted);
    boolean traced = one.pronoun() || other.pronoun();
    boolean introduced = indefinite(one) && indefinite(other);
    return (traced || introduced) && level == Level.SURE ? Level.POSSIBLE : level;
  }

  private Level level(Referent one, Referent other, boolean counted) {
    boolean named = named(one.key());
    boolean otherNamed = named(other.key());
    if (named && otherNamed) {
      return one.key().equals(other.key()) ? Level.SURE : Level.APART;
    }
    if (named || otherNamed) {
      return beside(named ? one : other, named ? other : one);
    }
    if (unknown(one) || unknown(other)) {
      return one.plural() == other.plural() ? Level.POSSIBLE : Level.APART;
    }
    if (nouns.same(one.lemma(), other.lemma())) {
      boolean anybody = human(one) && nouns.generic(one.lemma()) && !counted;
      Level level = described(one, other);
      return anybody && level == Level.SURE ? Level.POSSIBLE : level;
    }
    if (human(one) && human(other) && counted) {
      return Level.SURE;
    }
    return Level.APART;
  }

  /** Two of one noun: the words around them may tell them apart, or not bear each other out. */
  private Level described(Referent one, Referent other) {
    Set<String> first = one.modifiers();
    Set<String> second = other.modifiers();
    if (first.isEmpty() || second.isEmpty() || !Collections.disjoint(first, second)) {
      return Level.SURE;
    }
    return Collections.disjoint(known(first), known(second))
            && !known(first).isEmpty()
            && !known(second).isEmpty()
        ? Level.APART
        : Level.POSSIBLE;
  }

  private Set<String> known(Set<String> words) {
    Set<String> proper = new TreeSet<>();
    for (Mention mention : names.mentions()) {
      for (String word : mention.spelling().toLowerCase(java.util.Locale.ROOT).split(" ")) {
        if (words.contains(word)) {
          proper.add(word);
        }
      }
    }
    return proper;
  }

  /** A name beside a pronoun or a role: "he", "the company". */
  private Level beside(Referent name, Referent noun) {
    NameKind kind = names.of(name.key()).get(0).kind();
    boolean person = kind == NameKind.PERSON;
    if (unknown(noun)) {
      return noun.plural() ? Level.APART : Level.POSSIBLE;
    }
    boolean spelled =
        names.of(name.key()).stream()
            .map(mention -> mention.spelling().toLowerCase(java.util.Locale.ROOT))
            .anyMatch(
                spelling ->
                    spelling.endsWith(" " + noun.lemma())
                        || spelling.startsWith(noun.lemma() + " "));
    if (spelled || name.modifiers().contains(noun.lemma())) {
      return Level.SURE;
    }
    boolean body = kind == NameKind.ORGANISATION && nouns.body(noun.lemma()) && !noun.plural();
    if (body) {
      return Level.POSSIBLE;
    }
    return person && human(noun) && !noun.plural() ? Level.POSSIBLE : Level.APART;
  }

  private boolean named(String key) {
    return key != null && !names.of(key).isEmpty();
  }

  private static boolean unknown(Referent referent) {
    return referent.pronoun() && referent.head().lemma().equalsIgnoreCase(referent.lemma());
  }

  /** Whether one of the two is "nobody". */
  boolean anybody(Referent one, Referent other) {
    return one != null && anybody(one) || other != null && anybody(other);
  }

  private static boolean anybody(Referent referent) {
    return referent.negative() && ANYBODY.contains(referent.lemma());
  }

  /** "a proposal" is one more, unless the other article speaks of it by name. */
  private static boolean indefinite(Referent referent) {
    return INDEFINITE.matcher(referent.span().text()).lookingAt();
  }

  /** "not a cent" is no money at all. */
  private static boolean nothing(Referent referent) {
    return referent.negative() && COINS.contains(referent.lemma());
  }

  private boolean human(Referent referent) {
    return nouns.person(referent.lemma())
        || named(referent.key()) && names.of(referent.key()).get(0).kind() == NameKind.PERSON;
  }
}
