package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.extraction.name.InflectionTable.Agreement;
import org.stet.extraction.name.InflectionTable.Reading;
import org.stet.extraction.name.Variants.Variant;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant.Difference;

/**
 * Names with a case ending of the source language. A name is believed to be inflected where its
 * plain form stands elsewhere in the story; where it does not, only if another name of the article
 * has been proved to bear the same ending, or if the ending stands after an apostrophe.
 */
final class InflectedNames {
  private static final double AGREED = 0.75;

  /** An ending of so many letters is believed without a preposition beside it. */
  private static final int LONG = 3;

  /** Endings that say "in", "from" or "on" and close no names of their languages. */
  private static final String IN =
      "i?ss[aä]|i?st[äa]|ll[äa]|ban|ben|ából|ből|ból|ről|ról|ában|ében";

  private final NameLexicon lexicon;
  private final List<Entity> entities;
  private final List<Variant> variants = new ArrayList<>();
  private final List<InflectedName> inflected = new ArrayList<>();
  private final Map<Integer, List<Reading>> proved = new LinkedHashMap<>();

  InflectedNames(NameLexicon lexicon, List<Entity> entities) {
    this.lexicon = lexicon;
    this.entities = entities;
    for (Entity entity : entities) {
      attested(entity);
    }
    for (Entity entity : entities) {
      if (variants.stream().noneMatch(variant -> variant.unusualEntity() == entity)) {
        inferred(entity);
        place(entity);
      }
    }
  }

  List<Variant> variants() {
    return variants;
  }

  List<InflectedName> inflected() {
    return inflected;
  }

  private void attested(Entity entity) {
    if (entity.kind() == NameKind.PEOPLE
        || lexicon.countries().named(entity.first().spelling()).isPresent()) {
      return;
    }
    if (entity.isPerson() && entity.full() && givenAlone(entity)) {
      return;
    }
    List<String> words = entity.first().words();
    String last = words.get(words.size() - 1);
    String kind = entity.isPerson() ? "person" : "place";
    List<Reading> readings = new ArrayList<>(lexicon.inflections().readings(last, kind));
    if (bearer(entity) && attribute(entity)) {
      readings.addAll(lexicon.inflections().readings(last, "attribute"));
    }
    boolean english = ForeignPress.english(entity.first().parsed());
    for (Reading reading : readings) {
      if (english && !reading.ending().strong()) {
        continue;
      }
      String plain = Letters.plain(reading.base());
      for (Entity base : entities) {
        if (base != entity
            && base.plain().endsWith(plain)
            && base.articles().size() >= entity.articles().size()
            && fits(base, entity, reading)) {
          variants.add(
              new Variant(base, base.first(), entity, entity.first(), Difference.INFLECTION));
          for (NameUse use : entity.uses()) {
            proved.computeIfAbsent(use.article(), own -> new ArrayList<>()).add(reading);
            inflected.add(
                new InflectedName(
                    use.span(), base.first().spelling(), reading.language(), true, 0.9));
          }
          return;
        }
      }
    }
  }

  /** "Haliny Sokol" for Halina Sokol: many women's surnames have no case. */
  private boolean givenAlone(Entity entity) {
    for (Reading reading : lexicon.inflections().readings(entity.name().given(), "person")) {
      String given = Letters.plain(reading.base());
      for (Entity base : entities) {
        if (reading.base().endsWith("a")
            && reading.ending().base().equals("a")
            && base.isPerson()
            && base.full()
            && !base.fullyMeets(entity)
            && base.articles().size() > entity.articles().size()
            && base.name().plainFamily().equals(entity.name().plainFamily())
            && base.name().plainGiven().equals(given)) {
          variants.add(
              new Variant(base, base.first(), entity, entity.first(), Difference.INFLECTION));
          for (NameUse use : entity.fullUses()) {
            inflected.add(
                new InflectedName(
                    use.span(), base.first().spelling(), reading.language(), true, AGREED));
          }
          return true;
        }
      }
    }
    return false;
  }

  /** "Kjærs lawyer": nothing else may tell that the word names a person. */
  private static boolean bearer(Entity entity) {
    return entity.isPerson()
        || entity.kind() == NameKind.UNKNOWN
            && entity.first().words().size() == 1
            && Letters.foreign(entity.first().spelling());
  }

  /** Whether a noun follows, as after a genitive: "Anders Bergs sister". */
  private static boolean attribute(Entity entity) {
    NameUse use = entity.first();
    return use.after() != null && use.after().isNoun() && !use.after().isProperNoun();
  }

  /** Whether {@code base} is the plain form of {@code entity}. */
  private boolean fits(Entity base, Entity entity, Reading reading) {
    boolean marked = reading.ending().form().startsWith("'");
    boolean possessive = reading.ending().of().contains("attribute");
    if ((entity.isPerson() || possessive) && !marked) {
      return base.isPerson() && person(base, entity, reading);
    }
    boolean form = Letters.plain(reading.base()).equals(base.plain());
    boolean place = !base.isPerson() && (base.kind() == NameKind.PLACE || marked);
    return form
        && (marked
            || place
                && (located(entity) || reading.ending().form().length() >= LONG)
                && !EnglishWords.contains(reading.base())
                // "Houston" is not the superessive of "Houst": the base must be in another article.
                && !base.meets(entity));
  }

  /** A place with its ending stands after "in" or "to", whose meaning the ending has already. */
  private boolean located(Entity entity) {
    return entity.uses().stream()
        .anyMatch(
            use ->
                use.before() != null
                    && (lexicon.isPlacePreposition(use.before().text())
                        || use.before().text().matches("from|to|of")));
  }

  private boolean person(Entity base, Entity entity, Reading reading) {
    if (!base.full()) {
      return false;
    }
    if (!Letters.plain(reading.base()).equals(base.name().plainFamily())) {
      return false;
    }
    if (entity.full()) {
      String given = entity.name().given();
      // "Raushan Omarova" is a woman's name, not a case of "Raushan Omarov": that would be
      // "Raushana Omarova".
      boolean woman =
          reading.ending().form().equals(reading.ending().base() + "a")
              && reading.base().matches(".*(?:[oe]v|in)")
              && given.equals(base.name().given());
      return !woman && given(base.name().given(), given, reading.language());
    }
    boolean possessive = reading.ending().of().contains("attribute") && attribute(entity);
    return (reading.ending().strong() || possessive) && base.meets(entity);
  }

  /** Given names may bear the ending too: "Tomasza Kowalskiego". */
  private boolean given(String base, String given, String language) {
    if (PersonComparison.sounds(Letters.plain(base), Letters.plain(given))) {
      return true;
    }
    // "Majora Arasha Zargara": a title in its case may have been taken for a given name.
    String last = given.substring(given.lastIndexOf(' ') + 1);
    return lexicon.inflections().readings(last, "person").stream()
        .anyMatch(
            reading ->
                reading.language().equals(language)
                    && Letters.plain(reading.base()).equals(Letters.plain(base)));
  }

  /** "in Szászrégenben": a place with a case that says "in", after "in", in letters of its own. */
  private void place(Entity entity) {
    NameUse use = entity.first();
    String word = use.spelling();
    if (entity.isPerson() || !Letters.foreign(word) || !located(entity) || use.words().size() > 1) {
      return;
    }
    lexicon.inflections().readings(word, "place").stream()
        .filter(reading -> reading.ending().form().matches(IN))
        .filter(reading -> reading.base().length() > LONG)
        .findFirst()
        .ifPresent(reading -> add(use, reading, 0.65));
  }

  private void inferred(Entity entity) {
    for (NameUse use : entity.fullUses()) {
      List<String> words = use.words();
      String last = words.get(words.size() - 1);
      Optional<Agreement> agreed =
          words.size() == 2 ? lexicon.inflections().agreement(words) : Optional.empty();
      if (agreed.isPresent() && !nominative(words.get(1))) {
        inflected.add(
            new InflectedName(
                use.span(), agreed.get().base(), agreed.get().language(), false, AGREED));
        continue;
      }
      Optional<Reading> marked =
          lexicon.inflections().apostrophe(last).stream()
              .filter(reading -> reading.ending().form().length() > 2)
              .findFirst();
      if (marked.isPresent() && !entity.isPerson()) {
        add(use, marked.get(), 0.7);
        continue;
      }
      List<Reading> proof = proved.getOrDefault(use.article(), List.of());
      if (!entity.full() || proof.isEmpty()) {
        continue;
      }
      for (Reading reading : lexicon.inflections().readings(last, "person")) {
        long witnesses = proof.stream().filter(known -> alike(known, reading)).count();
        if (witnesses > 0 && elsewhereOnlyHere(entity, use.article())) {
          add(use, reading, witnesses > 1 ? 0.75 : 0.6);
          break;
        }
      }
    }
  }

  /** Whether the word is the plain surname of somebody else in the story. */
  private boolean nominative(String family) {
    return entities.stream()
        .filter(other -> other.full() && other.uses().size() > 1)
        .anyMatch(other -> other.name().plainFamily().equals(Letters.plain(family)));
  }

  /** The same ending of the same language, after the same letter. */
  private static boolean alike(Reading known, Reading reading) {
    return known.language().equals(reading.language())
        && known.ending().equals(reading.ending())
        && known.base().charAt(known.base().length() - 1)
            == reading.base().charAt(reading.base().length() - 1);
  }

  private static boolean elsewhereOnlyHere(Entity entity, int article) {
    return entity.uses().stream().allMatch(use -> use.article() == article);
  }

  private void add(NameUse use, Reading reading, double confidence) {
    List<String> words = new ArrayList<>(use.words());
    words.set(words.size() - 1, reading.base());
    inflected.add(
        new InflectedName(
            use.span(), String.join(" ", words), reading.language(), false, confidence));
  }
}
