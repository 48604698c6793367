package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.name.Variants.Variant;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant.Difference;

/**
 * Surnames alone that a translation has turned into English words: "Mr. Black", never introduced,
 * right after Péter Fekete.
 */
final class TranslatedSurnames {
  private static final int NEAR = 2;

  private final List<Entity> entities;

  private final Set<Integer> traces;
  private final Set<Integer> press;

  /**
   * @param entities all entities of the story
   * @param traces articles in which names already show the source language
   * @param press those of them that come from a page in another language
   */
  TranslatedSurnames(List<Entity> entities, Set<Integer> traces, Set<Integer> press) {
    this.entities = entities;
    this.traces = Set.copyOf(traces);
    this.press = Set.copyOf(press);
  }

  List<Variant> variants() {
    List<Variant> found = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.isPerson() && !entity.full() && entity.articles().size() == 1) {
        Optional<Entity> original = antecedent(entity);
        original.ifPresent(
            usual ->
                found.add(
                    new Variant(
                        usual, usual.first(), entity, entity.first(), Difference.TRANSLATION)));
      }
    }
    return found;
  }

  /**
   * The one person named before "Mr. Black", who is no English word, and whom other articles know
   * unless the article comes from a page in another language.
   */
  private Optional<Entity> antecedent(Entity entity) {
    NameUse use = entity.first();
    boolean candidate =
        use.description().titled()
            && use.description().gender() != Gender.UNKNOWN
            && use.words().size() == 1
            && EnglishWords.contains(use.spelling());
    if (!candidate) {
      return Optional.empty();
    }
    List<Entity> before =
        entities.stream()
            .filter(other -> other != entity && other.isPerson() && other.full())
            .filter(other -> other.uses().stream().anyMatch(own -> near(own, use)))
            .toList();
    if (before.size() != 1 || english(before.get(0)) || clashes(before.get(0), use)) {
      return Optional.empty();
    }
    Entity person = before.get(0);
    boolean foreign =
        traces.contains(use.article())
            || person.uses().stream().anyMatch(own -> Letters.foreign(own.spelling()));
    if (!foreign) {
      return Optional.empty();
    }
    return entities.stream()
        .filter(other -> other.kind() == NameKind.PERSON && words(other).equals(words(person)))
        .filter(
            other ->
                press.contains(use.article())
                    || other.articles().stream().anyMatch(article -> article != use.article()))
        .max(Comparator.comparingInt(other -> other.uses().size()));
  }

  private static boolean near(NameUse earlier, NameUse use) {
    int distance = use.sentence().fact().index() - earlier.sentence().fact().index();
    return earlier.article() == use.article()
        && distance >= 0
        && distance <= NEAR
        && earlier.precedes(use);
  }

  private static boolean english(Entity person) {
    return person.first().words().stream().anyMatch(EnglishWords::contains);
  }

  private static boolean clashes(Entity person, NameUse use) {
    return person.uses().stream()
        .map(own -> own.description().gender())
        .anyMatch(own -> own != Gender.UNKNOWN && own != use.description().gender());
  }

  private static List<String> words(Entity person) {
    String[] words = person.plain().split(" ");
    Arrays.sort(words);
    return List.of(words);
  }
}
