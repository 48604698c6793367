package org.stet.extraction.predicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.claim.Referent;
import org.stet.extraction.comparison.Counterpart;
import org.stet.extraction.predicate.PredicateComparison.Told;
import org.stet.extraction.predicate.Sameness.Level;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Difference.Kind;
import org.stet.fact.Offences;

/** Whether two predications exclude each other. */
record Clash(Sameness sameness) {
  /** From this cosine on two that are not the nearest to each other may tell of one thing. */
  private static final double ALIKE = 0.5;

  /** From this cosine on counterparts tell of one thing though a pronoun hides it. */
  private static final double MUCH_ALIKE = 0.5;

  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "do",
          "make",
          "take",
          "get",
          "give",
          "go",
          "come",
          "say",
          "tell",
          "put",
          "set",
          "see",
          "want",
          "need",
          "think",
          "believe",
          "become",
          "use",
          "let",
          "keep",
          "remain",
          "stay",
          "add",
          "deny",
          "expect",
          "hope",
          "seem",
          "appear",
          "call",
          "know",
          "hold",
          "run",
          "bring",
          "include",
          "state",
          "announce",
          "report",
          "accord");

  /**
   * A clash that was found.
   *
   * @param difference the clash
   * @param weight how much speaks for it
   */
  record Found(Difference difference, double weight) {}

  /** The clash of the two, or null. */
  Found between(Told one, Told other, Counterpart pair) {
    Predication first = one.predication();
    Predication second = other.predication();
    if (!first.told() || !second.told()) {
      return null;
    }
    for (Sense sense : one.senses()) {
      for (Sense rival : other.senses()) {
        if (sense.axis() == rival.axis()) {
          Kind kind = kind(sense.positive() != rival.positive(), first, second);
          Level level = kind == null ? Level.APART : level(first, sense, second, rival, kind);
          if (enough(level, pair) && !Times.apart(first, sense, second, rival)) {
            return found(first, second, kind, pair, level);
          }
        }
      }
    }
    return sameWord(first, second, pair);
  }

  /** The clash of two that surely speak of one thing, whatever their sentences; or null. */
  Difference surely(Told one, Sense sense, Told other, Sense rival) {
    Predication first = one.predication();
    Predication second = other.predication();
    boolean told = first.told() && second.told();
    return told
            && kind(true, first, second) != null
            && level(first, sense, second, rival, Kind.OPPOSITE) == Level.SURE
            && !Times.apart(first, sense, second, rival)
        ? new Difference(first.clause(), second.clause(), named(first, second), false, 1)
        : null;
  }

  private Kind named(Predication first, Predication second) {
    return rivals(first, second) ? Kind.RIVAL : Kind.OPPOSITE;
  }

  private static boolean enough(Level level, Counterpart pair) {
    return level == Level.SURE && (pair.best() || pair.cosine() >= ALIKE)
        || level == Level.POSSIBLE && pair.best() && pair.cosine() >= MUCH_ALIKE;
  }

  static Kind kind(boolean opposed, Predication first, Predication second) {
    if (opposed) {
      return first.denied() || second.denied() ? null : Kind.OPPOSITE;
    }
    return first.denied() != second.denied()
            && !Denial.unreached(first.denied() ? first : second)
            && !Denial.degree(first.denied() ? first : second)
        ? Kind.POLARITY
        : null;
  }

  private Level level(Predication first, Sense sense, Predication second, Sense rival, Kind kind) {
    if (elsewhere(first, second)
        || Offences.differ(first.clause().text(), second.clause().text())
        || sameness.anybody(sense.of(first), rival.of(second))
            && (first.patient() == null || second.patient() == null)
            && kind == Kind.POLARITY
            && first.head().isVerb()
            && !first.head().lemma().equals(second.head().lemma())
        || kind == Kind.OPPOSITE
            && (otherAmount(first, second) || others(first.agent(), second.agent()))) {
      return Level.APART;
    }
    Level beside = beside(sense.beside(first), rival.beside(second));
    if (beside == Level.APART) {
      return Level.APART;
    }
    Referent one = sense.of(first);
    Referent other = rival.of(second);
    if (beside == Level.SURE && (one == null || other == null)) {
      return Level.POSSIBLE;
    }
    return sameness.of(one, other);
  }

  /** "Norvik keeps its auditor", "Halden dropped its own": two who are named do it each to his. */
  private boolean others(Referent one, Referent other) {
    return one != null
        && other != null
        && one.key() != null
        && other.key() != null
        && !one.key().equals(other.key())
        && !sameness.names().of(one.key()).isEmpty()
        && !sameness.names().of(other.key()).isEmpty();
  }

  /** Whether what the two name beside is one; POSSIBLE where one names nothing. */
  private Level beside(List<Referent> one, List<Referent> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Level.POSSIBLE;
    }
    return one.stream()
        .flatMap(first -> other.stream().map(second -> sameness.of(first, second)))
        .max(Comparator.naturalOrder())
        .orElse(Level.POSSIBLE);
  }

  /** "fell by 3%", "rose by 8%": two changes, not one told in two ways. */
  private static boolean otherAmount(Predication first, Predication second) {
    Set<String> one = numbers(first);
    Set<String> two = numbers(second);
    return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
  }

  private static Set<String> numbers(Predication predication) {
    return predication.sentence().within(predication.clause()).stream()
        .filter(token -> token.tag().equals("CD"))
        .map(Token::text)
        .collect(Collectors.toSet());
  }

  /** Whether both name places or other names beside the participants, and none in common. */
  private boolean elsewhere(Predication first, Predication second) {
    Set<String> one = names(first);
    Set<String> two = names(second);
    return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
  }

  private Set<String> names(Predication predication) {
    return predication.others().stream()
        .map(Referent::key)
        .filter(key -> key != null && !sameness.names().of(key).isEmpty())
        .collect(Collectors.toSet());
  }

  /** Whether the one denies the very word of the other. */
  static boolean sameVerb(Predication first, Predication second) {
    Token head = first.head();
    Token rival = second.head();
    return head.isVerb() == rival.isVerb()
        && (head.lemma().equalsIgnoreCase(rival.lemma()) || among(first) && among(second))
        && !LIGHT.contains(head.lemma())
        && first.denied() != second.denied()
        && !Denial.degree(first.denied() ? first : second);
  }

  /** "Was <u>among</u> them": one of a number, however that is called. */
  private static boolean among(Predication predication) {
    return predication.sentence().child(predication.head(), "cop") != null
        && predication.sentence().children(predication.head(), "case").stream()
            .anyMatch(mark -> mark.lemma().equalsIgnoreCase("among"));
  }

  private Found sameWord(Predication first, Predication second, Counterpart pair) {
    if (!sameVerb(first, second)) {
      return null;
    }
    List<Level> levels = new ArrayList<>();
    both(first.agent(), second.agent(), levels);
    both(first.patient(), second.patient(), levels);
    if (levels.isEmpty() || levels.contains(Level.APART) || elsewhere(first, second)) {
      return null;
    }
    boolean lopsided = first.patient() == null != (second.patient() == null);
    Level level = levels.contains(Level.SURE) && !lopsided ? Level.SURE : Level.POSSIBLE;
    return enough(level, pair) && !Times.apart(first, null, second, null)
        ? found(first, second, Kind.POLARITY, pair, level)
        : null;
  }

  private void both(Referent one, Referent other, List<Level> levels) {
    if (one != null && other != null) {
      levels.add(sameness.of(one, other));
    }
  }

  private Found found(
      Predication first, Predication second, Kind kind, Counterpart pair, Level level) {
    Kind told = rivals(first, second) ? Kind.RIVAL : kind;
    return new Found(
        new Difference(
            first.clause(), second.clause(), told, pair.headlineAgainstBody(), pair.cosine()),
        level.ordinal() + pair.cosine());
  }

  /** Whether two who are named tell it each in his own way. */
  private boolean rivals(Predication first, Predication second) {
    String one = first.speakerKey();
    String other = second.speakerKey();
    return named(one)
        && named(other)
        && !one.equals(other)
        && !one.endsWith("/" + other)
        && !other.endsWith("/" + one);
  }

  private boolean named(String key) {
    return key != null && (key.indexOf('/') > 0 || !sameness.names().of(key).isEmpty());
  }
}
