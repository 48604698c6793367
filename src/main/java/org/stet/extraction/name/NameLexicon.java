package org.stet.extraction.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.Token;

/** The words of {@code rules/lexicon} that tell what a name names. */
final class NameLexicon {
  /** {@code rules/lexicon/titles.yaml}. */
  record Titles(
      Map<String, List<String>> honorifics,
      List<String> abbreviations,
      List<String> offices,
      List<String> female,
      List<String> male,
      List<String> modifiers,
      List<List<String>> same,
      List<String> particles,
      List<String> suffixes) {}

  /** {@code rules/lexicon/organisations.yaml}. */
  record Bodies(
      List<String> bodies,
      List<String> tails,
      List<String> places,
      List<String> placePrepositions,
      List<String> state,
      List<String> city) {}

  private final CountryTable countries;
  private final InflectionTable inflections;
  private final Map<String, Gender> honorifics = new HashMap<>();
  private final Map<String, Gender> gendered = new HashMap<>();
  private final Map<String, String> same = new HashMap<>();
  private final Set<String> offices;
  private final Set<String> abbreviations;
  private final Set<String> modifiers;
  private final Set<String> particles;
  private final Set<String> suffixes;
  private final Set<String> bodies;
  private final Set<String> tails;
  private final Set<String> places;
  private final Set<String> placePrepositions;
  private final Set<String> state;
  private final Set<String> city;

  NameLexicon(LexiconFiles files) {
    countries = new CountryTable(files.read("countries.yaml", CountryTable.File.class));
    inflections = new InflectionTable(files.read("inflections.yaml", InflectionTable.File.class));
    Titles titles = files.read("titles.yaml", Titles.class);
    titles
        .honorifics()
        .forEach(
            (gender, words) ->
                words.forEach(word -> honorifics.put(bare(word), Gender.of(gender))));
    titles.female().forEach(word -> gendered.put(word, Gender.FEMALE));
    titles.male().forEach(word -> gendered.put(word, Gender.MALE));
    for (List<String> words : titles.same()) {
      words.forEach(word -> same.put(word, words.get(0)));
    }
    offices = lower(titles.offices());
    offices.addAll(gendered.keySet());
    abbreviations = lower(titles.abbreviations());
    modifiers = lower(titles.modifiers());
    particles = lower(titles.particles());
    suffixes = lower(titles.suffixes());
    Bodies names = files.read("organisations.yaml", Bodies.class);
    bodies = lower(names.bodies());
    tails = lower(names.tails());
    places = lower(names.places());
    placePrepositions = lower(names.placePrepositions());
    state = lower(names.state());
    city = lower(names.city());
  }

  private static Set<String> lower(List<String> words) {
    Set<String> lower = new HashSet<>();
    words.forEach(word -> lower.add(bare(word)));
    return lower;
  }

  /** {@code word} in lower case without full stops. */
  static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }

  CountryTable countries() {
    return countries;
  }

  InflectionTable inflections() {
    return inflections;
  }

  boolean isHonorific(Token token) {
    return honorifics.containsKey(bare(token.text())) && Letters.capitalised(token.text());
  }

  /** Whether {@code token} is an office, rank or form of address. */
  boolean isTitle(Token token) {
    String word = bare(token.text());
    return isHonorific(token)
        || offices.contains(word)
        || offices.contains(token.lemma().toLowerCase(Locale.ROOT))
        || (abbreviations.contains(word) && Letters.capitalised(token.text()));
  }

  /** Whether {@code token} can be part of a capitalised office: "Foreign", "Provincial". */
  boolean isModifier(Token token) {
    return modifiers.contains(bare(token.text()))
        || countries.ofAdjective(token.text()).isPresent()
        || countries.isRegional(token.text());
  }

  /** What {@code token} tells of the gender of the person it describes. */
  Gender gender(Token token) {
    Gender gender = honorifics.get(bare(token.text()));
    if (gender == null || gender == Gender.UNKNOWN) {
      gender = gendered.getOrDefault(token.text().toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }
    return gender;
  }

  /** One word for all offices that two papers may use for each other: "vice" is "deputy". */
  String office(String lemma) {
    String lower = bare(lemma);
    return same.getOrDefault(lower, lower);
  }

  boolean isOffice(String lemma) {
    return offices.contains(bare(lemma)) || abbreviations.contains(bare(lemma));
  }

  boolean isParticle(String word) {
    return particles.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isSuffix(String word) {
    return suffixes.contains(bare(word));
  }

  boolean isBody(String word) {
    return bodies.contains(bare(word));
  }

  boolean isTail(String word) {
    return tails.contains(bare(word));
  }

  boolean isPlaceNoun(String word) {
    return places.contains(bare(word));
  }

  boolean isPlacePreposition(String word) {
    return placePrepositions.contains(bare(word));
  }

  boolean isState(String lemma) {
    return state.contains(bare(lemma));
  }

  boolean isCityNoun(String lemma) {
    return city.contains(bare(lemma));
  }
}
