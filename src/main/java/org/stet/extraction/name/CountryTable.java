package org.stet.extraction.name;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states of the world by their names, people and capitals. The names come from CLDR, in the
 * languages that news is most often translated from; the rest is {@code
 * rules/lexicon/countries.yaml}.
 */
final class CountryTable {
  /** {@code rules/lexicon/countries.yaml}. */
  record File(List<Country> countries, List<String> otherAdjectives) {}

  /** One state; see the file for the meaning of its fields. Absent lists are null. */
  record Country(
      String code,
      List<String> names,
      List<String> adjectives,
      List<String> people,
      List<String> capitals) {}

  private static final List<String> LANGUAGES =
      List.of(
          "en", "fi", "sv", "da", "nb", "de", "nl", "fr", "es", "it", "pt", "pl", "cs", "hu", "ro",
          "tr", "et", "lt", "lv", "hr", "sl", "sq", "id", "sk", "is", "ca", "ru", "uk", "be", "bg",
          "sr", "mk", "el", "ka", "hy", "he", "ar", "fa", "hi", "zh", "ja", "ko");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> others = new HashMap<>();

  CountryTable(File file) {
    for (Country country : file.countries()) {
      String key = key(country);
      for (String name : orEmpty(country.names())) {
        names.put(Letters.plain(name), key);
      }
      for (String adjective : orEmpty(country.adjectives())) {
        adjectives.put(Letters.plain(adjective), key);
        people.put(Letters.plain(adjective), key);
        people.put(Letters.plain(adjective) + "s", key);
      }
      for (String person : orEmpty(country.people())) {
        people.put(Letters.plain(person), key);
        people.put(Letters.plain(person) + "s", key);
        people.put(Letters.plain(person).replaceFirst("man$", "men"), key);
      }
      for (String capital : orEmpty(country.capitals())) {
        capitals.put(Letters.plain(capital), key);
      }
    }
    for (String other : file.otherAdjectives()) {
      others.put(Letters.plain(other), Letters.key(other));
    }
    // English first, so that a name of one country in English is not taken for another elsewhere.
    for (String language : LANGUAGES) {
      for (Country country : file.countries()) {
        String name = Letters.plain(ULocale.getDisplayCountry("und-" + country.code(), language));
        boolean usable =
            language.equals("en") || (name.length() > 3 && !EnglishWords.contains(name));
        if (usable && !capitals.containsKey(name) && !people.containsKey(name)) {
          names.putIfAbsent(name, key(country));
        }
      }
    }
  }

  private static String key(Country country) {
    return country.names() == null
        ? Letters.key(ULocale.getDisplayCountry("und-" + country.code(), "en"))
        : Letters.key(country.names().get(0));
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : list;
  }

  /** Key of the country called {@code name} in English or another language. */
  Optional<String> named(String name) {
    return Optional.ofNullable(names.get(Letters.plain(name)));
  }

  /** Key of the country whose adjective is {@code word}: "Malian", "French". */
  Optional<String> ofAdjective(String word) {
    return Optional.ofNullable(adjectives.get(Letters.plain(word)));
  }

  /** Key of the country whose people are {@code word}: "Malians", "Danes", "the French". */
  Optional<String> ofPeople(String word) {
    return Optional.ofNullable(people.get(Letters.plain(word)));
  }

  /** Key of the country whose government sits in {@code name}. */
  Optional<String> ofCapital(String name) {
    return Optional.ofNullable(capitals.get(Letters.plain(name)));
  }

  /** Whether {@code word} is an adjective of a region, continent or language: "European". */
  boolean isRegional(String word) {
    return others.containsKey(Letters.plain(word));
  }
}
