package org.stet.extraction.figure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.lexicon.LexiconFiles;

/** The words for numbers, bounds, units, money and what befalls people. */
record FigureLexicon(
    Numerals numerals,
    Bounds bounds,
    Units units,
    Currencies currencies,
    Outcomes outcomes,
    Persons persons) {

  /** {@code numerals.yaml}. */
  record Numerals(
      Map<String, Integer> cardinals,
      Map<String, Double> scales,
      Map<String, Double> suffixes,
      Map<String, Integer> fractions,
      List<Vague> vague,
      Map<String, Double> multiples,
      List<String> none) {}

  /** Words for an order of size. */
  record Vague(String words, double low, double high) {}

  /** {@code bounds.yaml}. */
  record Bounds(Map<String, List<String>> before, Map<String, List<String>> after) {}

  /** {@code units.yaml}. */
  record Units(
      List<Unit> units,
      List<Unit> named,
      Map<String, String> dimensions,
      Set<String> labels,
      Set<String> dialled,
      Set<String> streets) {}

  /**
   * {@code value * factor + offset} in {@code symbol}; {@code slack} where the word is ambiguous.
   *
   * @param kind SHARE, LENGTH, TIME or QUANTITY, which is what none means
   * @param factor 1 where none is given
   * @param offset 0 where none is given
   * @param slack 0 where none is given
   */
  record Unit(
      List<String> words, String symbol, String kind, Double factor, Double offset, Double slack) {
    Unit {
      kind = kind == null ? "QUANTITY" : kind;
      factor = factor == null ? Double.valueOf(1) : factor;
      offset = offset == null ? Double.valueOf(0) : offset;
      slack = slack == null ? Double.valueOf(0) : slack;
    }
  }

  /** {@code currencies.yaml}. */
  record Currencies(Map<String, String> symbols, Map<String, String> words) {}

  /** {@code outcomes.yaml}. */
  record Outcomes(
      List<Outcome> outcomes,
      List<Phrase> phrases,
      Set<String> harms,
      Set<String> states,
      Set<String> kin,
      Set<String> takers,
      Set<String> lives,
      Set<String> tollVerbs,
      Set<String> anybody,
      Set<String> fighters,
      Set<String> members,
      Set<String> forces,
      Crowd crowd,
      Damage damage,
      Set<String> people) {}

  /** What befalls people. */
  record Outcome(
      String id,
      Set<String> subject,
      Set<String> object,
      Set<String> adjectives,
      Set<String> nouns,
      List<String> tolls) {}

  /** "taken to hospital". */
  record Phrase(Set<String> verbs, Set<String> before, Set<String> nouns, String outcome) {}

  /** People who gather; {@code with} lists verbs that gather only beside one of their words. */
  record Crowd(Set<String> subject, Map<String, Set<String>> with, Set<String> nouns) {}

  /** Things that come to harm. */
  record Damage(Set<String> object, Set<String> subject) {}

  /** {@code body-words.yaml}: nouns that mean one person. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Persons(Set<String> people, Set<String> women, Set<String> men) {
    boolean contains(String lemma) {
      return people.contains(lemma) || women.contains(lemma) || men.contains(lemma);
    }
  }

  static FigureLexicon read(LexiconFiles files) {
    return new FigureLexicon(
        files.read("numerals.yaml", Numerals.class),
        files.read("bounds.yaml", Bounds.class),
        files.read("units.yaml", Units.class),
        files.read("currencies.yaml", Currencies.class),
        files.read("outcomes.yaml", Outcomes.class),
        files.read("body-words.yaml", Persons.class));
  }
}
