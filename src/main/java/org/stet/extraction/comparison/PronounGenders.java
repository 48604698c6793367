package org.stet.extraction.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Part;

/**
 * "He" here and "she" there in two sentences that are otherwise nearly the same: one of the two has
 * the wrong person.
 */
public final class PronounGenders implements Comparison {
  private static final double ALIKE = 0.6;
  private static final double SHARED_WORDS = 0.45;

  /** Above this share of common words two sentences are one, told twice. */
  private static final double SAME_SENTENCE = 0.6;

  private enum Gender {
    HE,
    SHE
  }

  private static final Map<String, Gender> PRONOUNS =
      Map.of(
          "he", Gender.HE,
          "him", Gender.HE,
          "his", Gender.HE,
          "himself", Gender.HE,
          "she", Gender.SHE,
          "her", Gender.SHE,
          "hers", Gender.SHE,
          "herself", Gender.SHE);

  @Override
  public List<Difference> find(StoryReading story) {
    List<Difference> found = new ArrayList<>();
    for (Counterpart pair : story.counterparts()) {
      if (pair.best()
          && pair.cosine() >= ALIKE
          && pair.first().part() != Part.RESIDUE
          && shared(pair.first(), pair.second()) >= SHARED_WORDS) {
        compare(pair, found);
      }
    }
    return List.copyOf(found);
  }

  private static void compare(Counterpart pair, List<Difference> found) {
    List<Token> one = pronouns(pair.first());
    List<Token> other = pronouns(pair.second());
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    boolean apart = Collections.disjoint(genders(one), genders(other));
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      boolean differs = gender(one.get(i)) != gender(other.get(i));
      if (differs
          && (apart || one.size() == other.size())
          && ofOneThing(pair, one.get(i), other.get(i))) {
        found.add(
            new Difference(
                pair.article().article().span(one.get(i).start(), one.get(i).end()),
                pair.other().article().span(other.get(i).start(), other.get(i).end()),
                Difference.Kind.GENDER));
        return;
      }
    }
  }

  /**
   * Whether both pronouns belong to the same word ("he declared", "she declared"; "his team", "her
   * team"), or the sentences are so alike that they must stand for one person.
   */
  private static boolean ofOneThing(Counterpart pair, Token one, Token other) {
    Token first = pair.first().head(one);
    Token second = pair.second().head(other);
    boolean governed =
        first != null
            && second != null
            && Wording.fold(first.lemma()).equals(Wording.fold(second.lemma()));
    return governed || shared(pair.first(), pair.second()) >= SAME_SENTENCE;
  }

  private static List<Token> pronouns(ParsedSentence sentence) {
    return sentence.tokens().stream().filter(token -> gender(token) != null).toList();
  }

  private static Gender gender(Token token) {
    return token.tag().startsWith("PRP") ? PRONOUNS.get(Wording.fold(token.text())) : null;
  }

  private static Set<Gender> genders(List<Token> pronouns) {
    Set<Gender> genders = new TreeSet<>();
    pronouns.forEach(pronoun -> genders.add(gender(pronoun)));
    return genders;
  }

  /** Share of the content words that both sentences have, 0 to 1. */
  private static double shared(ParsedSentence first, ParsedSentence second) {
    Set<String> one = Wording.contentWords(first);
    Set<String> other = Wording.contentWords(second);
    double all = one.size() + other.size();
    one.retainAll(other);
    return all == 0 ? 0 : 2 * one.size() / all;
  }
}
