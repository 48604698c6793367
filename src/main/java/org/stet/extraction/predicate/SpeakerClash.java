package org.stet.extraction.predicate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.claim.Predication.Time;
import org.stet.extraction.claim.Referent;
import org.stet.extraction.predicate.PredicateComparison.Told;
import org.stet.extraction.predicate.Sameness.Level;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Difference.Kind;
import org.stet.fact.Mention;

/**
 * Whether one person says in one paper what the same person denies in another.
 *
 * <p>That the two passages have one speaker stands in for much of what {@link Clash} asks of
 * strangers: they need not be near in meaning, only share the thing that is spoken of.
 */
record SpeakerClash(Sameness sameness) {
  private static final Set<String> SELF = Set.of("i", "we", "me", "us", "my", "our");
  private static final Set<String> THIRD = Set.of("he", "she", "they", "him", "her", "them");

  private static final Set<String> ANYONE = Set.of("man", "woman", "person", "fellow", "guy");

  /** Words for pay and money, of which "not a cent" is one. */
  private static final Set<String> MONEY =
      Set.of(
          "pay",
          "wage",
          "salary",
          "money",
          "rise",
          "raise",
          "increase",
          "compensation",
          "bonus",
          "cash",
          "fund",
          "subsidy",
          "fee",
          "penny",
          "zloty",
          "cent",
          "euro",
          "dollar",
          "pound",
          "krona",
          "franc",
          "rouble",
          "ruble",
          "lira",
          "forint",
          "peso",
          "yuan",
          "yen",
          "rupee");

  /** The clash of two statements by the person of {@code speaker}, or null. */
  Difference between(Told one, Told other, String speaker) {
    Predication first = one.predication();
    Predication second = other.predication();
    if (!first.told() || !second.told()) {
      return null;
    }
    for (Sense sense : one.senses()) {
      for (Sense rival : other.senses()) {
        if (sense.axis() == rival.axis()) {
          Kind kind = Clash.kind(sense.positive() != rival.positive(), first, second);
          if (kind != null
              && !apart(first, second, sense, kind)
              && agree(sense.of(first), rival.of(second), first, second, speaker)) {
            return difference(first, second, kind);
          }
        }
      }
    }
    boolean denied =
        Clash.sameVerb(first, second)
            && !apart(first, second, null, Kind.POLARITY)
            && agree(first.actor(), second.actor(), first, second, speaker)
            && !others(first, second);
    return denied ? difference(first, second, Kind.POLARITY) : null;
  }

  private static Difference difference(Predication first, Predication second, Kind kind) {
    return new Difference(first.clause(), second.clause(), kind, false, 1);
  }

  /**
   * Whether both can be so at their times; of what changes only the past is held against the past.
   */
  private static boolean apart(Predication first, Predication second, Sense sense, Kind kind) {
    boolean changes = sense != null && sense.axis().changes() && kind == Kind.OPPOSITE;
    boolean past = first.time() == Time.PAST && second.time() == Time.PAST;
    return changes && !past || Times.excluded(first, second) || Times.told(first, second);
  }

  /** Whether the two name others to whom it was done. */
  private boolean others(Predication first, Predication second) {
    Referent one = first.patient();
    Referent other = second.patient();
    return one != null
        && other != null
        && !self(one)
        && !self(other)
        && !somebody(one, other)
        && !somebody(other, one)
        && sameness.of(one, other) == Level.APART;
  }

  private boolean agree(
      Referent one, Referent other, Predication first, Predication second, String speaker) {
    if (one == null || other == null) {
      return false;
    }
    boolean himself = speaking(one, speaker) && speaking(other, speaker);
    Level level = himself ? Level.POSSIBLE : sameness.of(one, other);
    return level == Level.SURE && !one.pronoun()
        || level != Level.APART && shared(first, second, speaker);
  }

  /** Whether the speaker means himself, or his own. */
  private boolean speaking(Referent referent, String speaker) {
    return self(referent)
        || speaker.equals(referent.key())
        || referent.pronoun() && THIRD.contains(text(referent.head()))
        || referent.plural() && sameness.nouns().person(referent.lemma())
        || referent.lemma().equals("member");
  }

  /** "The man" may be any man. */
  private boolean somebody(Referent one, Referent other) {
    return ANYONE.contains(one.lemma()) && (named(other) || sameness.nouns().person(other.lemma()));
  }

  private boolean named(Referent referent) {
    return referent.key() != null && !sameness.names().of(referent.key()).isEmpty();
  }

  private static boolean self(Referent referent) {
    return SELF.contains(text(referent.head()));
  }

  /** Whether the two clauses speak of one thing by the same word or one of its set. */
  private boolean shared(Predication first, Predication second, String speaker) {
    Set<String> one = content(first, speaker);
    Set<String> two = content(second, speaker);
    return one.stream()
            .anyMatch(word -> two.stream().anyMatch(rival -> sameness.nouns().same(word, rival)))
        || somebody(first, second)
        || one.stream().anyMatch(MONEY::contains) && two.stream().anyMatch(MONEY::contains);
  }

  private boolean somebody(Predication first, Predication second) {
    Referent one = first.patient();
    Referent other = second.patient();
    return one != null && other != null && (somebody(one, other) || somebody(other, one));
  }

  private Set<String> content(Predication predication, String speaker) {
    Set<String> own = new TreeSet<>();
    for (Mention mention : sameness.names().of(speaker)) {
      own.addAll(Set.of(mention.spelling().toLowerCase(Locale.ROOT).split(" ")));
    }
    Set<String> words = new TreeSet<>();
    for (Token token : predication.sentence().within(predication.clause())) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.isNoun() && !own.contains(lemma) && !sameness.nouns().generic(lemma)) {
        words.add(lemma);
      }
    }
    for (Referent referent :
        new Referent[] {predication.agent(), predication.patient(), predication.recipient()}) {
      if (referent != null && !own.contains(referent.lemma())) {
        words.add(referent.lemma());
      }
    }
    return words;
  }

  private static String text(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
