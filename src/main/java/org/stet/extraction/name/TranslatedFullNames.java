package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.name.Variants.Variant;
import org.stet.extraction.syntax.Token;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant.Difference;

/**
 * Full names of which a translation has turned one part into English words: "Selim Iron" where the
 * others have "Selim Demir", both governor; "Hope Karenina" where the others have "Nadezhda".
 *
 * <p>People may rightly bear such names, so the other part must agree with a person whom other
 * articles know and this one never names in full, and what the two do must agree as well.
 */
final class TranslatedFullNames {
  private static final int SHARED = 3;

  /** The least that each of two words written as one has. */
  private static final int PART = 4;

  private final List<Entity> entities;
  private final List<Entity> people;
  private final Set<Integer> traces;
  private final Set<Integer> press;
  private final StoryContext context;

  /**
   * @param entities all entities of the story
   * @param traces articles in which names already show the source language
   * @param press those of them that come from a page in another language
   */
  TranslatedFullNames(
      List<Entity> entities, Set<Integer> traces, Set<Integer> press, StoryContext context) {
    this.entities = entities;
    this.press = Set.copyOf(press);
    this.people = entities.stream().filter(entity -> entity.isPerson() && entity.full()).toList();
    this.traces = Set.copyOf(traces);
    this.context = context;
  }

  List<Variant> variants() {
    List<Variant> found = new ArrayList<>();
    for (Entity entity : entities) {
      if (candidate(entity)) {
        original(entity)
            .ifPresent(
                usual ->
                    found.add(
                        new Variant(
                            usual,
                            usual.fullUses().get(0),
                            entity,
                            entity.first(),
                            Difference.TRANSLATION)));
      }
    }
    return found;
  }

  private boolean candidate(Entity entity) {
    List<String> words = entity.first().words();
    // "the passenger Sea Kaya" is taken for a place by its words.
    boolean place = entity.kind() == NameKind.PLACE && !beside(entity.first()).isEmpty();
    return (entity.isPerson()
            || entity.kind() == NameKind.UNKNOWN
            || place && press.contains(entity.first().article()))
        && entity.articles().size() == 1
        && words.size() >= 2
        && words.size() <= 4
        && words.stream().noneMatch(Letters::capitals)
        && words.stream().anyMatch(TranslatedFullNames::word)
        && !words.stream().allMatch(EnglishWords::contains);
  }

  private Optional<Entity> original(Entity entity) {
    List<Entity> alike =
        people.stream()
            .filter(other -> other != entity && !other.fullyMeets(entity))
            .filter(other -> samePart(entity.first().words(), other.name()))
            .filter(other -> !clashes(entity, other))
            .toList();
    List<Entity> proved = alike.stream().filter(other -> agrees(entity, other)).toList();
    Optional<Entity> best =
        proved.stream().max(Comparator.comparingInt((Entity other) -> other.uses().size()));
    return best.filter(usual -> proved.stream().allMatch(other -> spelled(usual, other)));
  }

  /** Whether two of the persons who fit are one, spelled in two ways. */
  private static boolean spelled(Entity one, Entity other) {
    return PersonComparison.sounds(one.plain(), other.plain())
        || PersonComparison.near(one.plain(), other.plain());
  }

  /** Whether one part of the name is the person's and the other English words for the person's. */
  private static boolean samePart(List<String> words, PersonName name) {
    String[] given = name.given().split(" ");
    String[] family = name.family().split(" ");
    int last = words.size() - 1;
    boolean sameGiven =
        PersonComparison.sounds(Letters.plain(words.get(0)), Letters.plain(given[0]))
            && (!EnglishWords.contains(given[0]) || words.get(0).equals(given[0]))
            && english(words.subList(1, words.size()))
            && (!english(List.of(family)) || Letters.foreign(name.given()));
    boolean sameFamily =
        Letters.plain(words.get(last)).equals(Letters.plain(family[family.length - 1]))
            && !EnglishWords.contains(family[family.length - 1])
            && english(words.subList(0, last))
            && (!english(List.of(given)) || Letters.foreign(name.family()));
    return sameGiven || sameFamily;
  }

  private static boolean english(List<String> words) {
    return words.stream().allMatch(word -> word.equals("Of") || word(word));
  }

  /** A word of English, or two in one: "Forestland". */
  private static boolean word(String word) {
    if (EnglishWords.contains(word)) {
      return true;
    }
    for (int cut = PART; cut <= word.length() - PART; cut++) {
      if (EnglishWords.contains(word.substring(0, cut))
          && EnglishWords.contains(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private static boolean clashes(Entity entity, Entity other) {
    Gender gender = gender(entity);
    return gender != Gender.UNKNOWN && gender(other) != Gender.UNKNOWN && gender(other) != gender;
  }

  private static Gender gender(Entity entity) {
    return entity.uses().stream()
        .map(use -> use.description().gender())
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  private boolean agrees(Entity entity, Entity other) {
    NameUse use = entity.first();
    if (entity.offices().stream().anyMatch(other.offices()::contains)) {
      return true;
    }
    boolean surnameStays =
        other.uses().stream()
            .anyMatch(own -> own.article() == use.article() && own.words().size() == 1);
    int shared =
        other.fullUses().stream().mapToInt(own -> context.shared(use, own)).max().orElse(0);
    boolean foreign =
        traces.contains(use.article())
            || context.foreign(use.article())
            || Letters.foreign(use.spelling())
            || other.uses().stream().anyMatch(own -> Letters.foreign(own.spelling()));
    boolean called =
        other.fullUses().stream().anyMatch(own -> !Collections.disjoint(beside(use), beside(own)));
    // On a page of its own language nothing else bears a given name and a surname in English words.
    boolean alone = press.contains(use.article()) && !other.articles().contains(use.article());
    return surnameStays && shared > 0 || foreign && (called || shared >= (alone ? 1 : SHARED));
  }

  /** The common nouns that call the bearer something: "The <u>prefect</u>, Claire Vasseur". */
  private static Set<String> beside(NameUse use) {
    Set<String> nouns = new TreeSet<>();
    List<Token> tokens = use.sentence().tokens();
    int before = use.first() - 1;
    if (before >= 0 && tokens.get(before).text().equals(",")) {
      before--;
    }
    if (before >= 0) {
      common(tokens.get(before), nouns);
    }
    int after = use.last() + 2;
    if (after < tokens.size() && tokens.get(after - 1).text().equals(",")) {
      while (after < tokens.size()
          && (tokens.get(after).isNoun()
              || tokens.get(after).tag().equals("DT")
              || tokens.get(after).tag().startsWith("JJ"))) {
        common(tokens.get(after), nouns);
        after++;
      }
    }
    return nouns;
  }

  private static void common(Token token, Set<String> nouns) {
    if (token.isNoun() && !Letters.capitalised(token.text())) {
      nouns.add(token.lemma());
    }
  }
}
