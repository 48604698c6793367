package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.name.Variants.Variant;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant.Difference;

/**
 * Finds the entities of a story that bear two names. Each pair of entities is shown to the
 * comparisons in turn, the surest first; the first that takes it decides.
 */
final class VariantFinder {
  /** Entities compared at most; each is compared with each. */
  private static final int LIMIT = 400;

  /** Differences that show the language an article was translated from. */
  private static final Set<Difference> FOREIGN =
      EnumSet.of(Difference.INFLECTION, Difference.ORDER, Difference.TRANSLATION);

  private final NameLexicon lexicon;
  private final List<ParsedArticle> story;

  VariantFinder(NameLexicon lexicon, List<ParsedArticle> story) {
    this.lexicon = lexicon;
    this.story = story;
  }

  /** The variants among {@code entities}. */
  Variants find(List<Entity> entities) {
    List<Entity> compared = entities.stream().limit(LIMIT).toList();
    List<Variant> found = new ArrayList<>();
    Set<Entity> settled = new HashSet<>();
    InflectedNames inflections = new InflectedNames(lexicon, compared);
    for (Variant variant : inflections.variants()) {
      if (settled.add(variant.unusualEntity())) {
        found.add(variant);
      }
    }
    StoryContext context = new StoryContext(story, compared);
    Set<Integer> foreign = ForeignPress.in(story);
    new TranslatedSurnames(compared, traces(found, foreign), foreign)
        .variants().stream()
            .filter(person -> settled.add(person.unusualEntity()))
            .forEach(found::add);
    new TranslatedFullNames(compared, traces(found, foreign), foreign, context)
        .variants().stream()
            .filter(person -> settled.add(person.unusualEntity()))
            .forEach(found::add);
    PersonComparison people = new PersonComparison(compared, context);
    BodyComparison bodies = new BodyComparison(lexicon);
    for (int i = 0; i < compared.size(); i++) {
      for (int j = i + 1; j < compared.size(); j++) {
        Entity one = compared.get(i);
        Entity other = compared.get(j);
        if (settled.contains(one) || settled.contains(other)) {
          continue;
        }
        Optional<Difference> difference =
            one.isPerson() || other.isPerson()
                ? people.compare(one, other)
                : bodies.compare(one, other);
        if (difference.isPresent()) {
          Entity usual = usual(one, other);
          Entity unusual = usual == one ? other : one;
          settled.add(unusual);
          found.add(
              difference.get() == Difference.ACRONYM
                  ? new Variant(
                      usual,
                      BodyComparison.acronym(usual),
                      unusual,
                      BodyComparison.acronym(unusual),
                      Difference.ACRONYM)
                  : variant(usual, unusual, difference.get()));
          if (unusual == one) {
            break;
          }
        }
      }
    }
    new TranslatedPlaces(lexicon, compared, traces(found, foreign), foreign, story.size())
        .variants().stream()
            .filter(place -> settled.add(place.unusualEntity()))
            .forEach(found::add);
    new TranslatedHalves(lexicon, compared, traces(found, foreign))
        .variants().stream()
            .filter(place -> settled.add(place.unusualEntity()))
            .forEach(found::add);
    List<TranslatedSubjects.Subject> words = new ArrayList<>();
    words.addAll(new TranslatedSubjects(story, compared).find());
    words.addAll(new TranslatedSpeakers(lexicon, story, compared).find(foreign));
    List<Entity> added = subjects(words, compared, found);
    for (Entity entity : compared) {
      found.addAll(accents(entity));
    }
    List<InflectedName> inflected = new ArrayList<>(inflections.inflected());
    inflected.addAll(ArabicArticles.of(compared, foreign));
    return new Variants(List.copyOf(found), inflected, added);
  }

  private static Set<Integer> traces(List<Variant> found, Set<Integer> foreign) {
    Set<Integer> traces = new HashSet<>(foreign);
    found.stream()
        .filter(variant -> FOREIGN.contains(variant.difference()))
        .forEach(variant -> traces.add(variant.unusual().article()));
    return traces;
  }

  /** The words that stand for names, as entities of their own. */
  private static List<Entity> subjects(
      List<TranslatedSubjects.Subject> words, List<Entity> entities, List<Variant> found) {
    List<Entity> added = new ArrayList<>();
    for (TranslatedSubjects.Subject subject : words) {
      Entity original = subject.original();
      Set<Integer> places = new HashSet<>();
      entities.forEach(
          entity ->
              entity.uses().stream()
                  .filter(use -> use.article() == subject.uses().get(0).article())
                  .forEach(use -> places.add(use.span().start())));
      Entity word = new Entity(original.kind(), null, original.key());
      subject.uses().stream()
          .filter(use -> !places.contains(use.span().start()))
          .forEach(word.uses()::add);
      if (!word.uses().isEmpty()) {
        added.add(word);
        found.add(variant(original, word, Difference.TRANSLATION));
      }
    }
    return added;
  }

  private static Variant variant(Entity usual, Entity unusual, Difference difference) {
    return new Variant(
        usual,
        usual.isPerson() && difference == Difference.ROMANISATION
            ? beside(usual, unusual.first())
            : alike(usual, unusual.first(), difference == Difference.SPELLING),
        unusual,
        unusual.first(),
        difference);
  }

  /**
   * The first mention of a body in as many words as {@code form}: "Kessler Pumpen" before "… AG".
   *
   * @param near whether one in the same article comes before all others
   */
  private static NameUse alike(Entity usual, NameUse form, boolean near) {
    return usual.uses().stream()
        .filter(use -> !usual.isPerson() && use.words().size() == form.words().size())
        .min(
            Comparator.comparing((NameUse use) -> near && use.article() != form.article())
                .thenComparingInt(NameUse::article)
                .thenComparingInt(use -> use.span().start()))
        .orElse(usual.first());
  }

  /** The first use in the article of {@code form}, where the two are worst to have, or anywhere. */
  private static NameUse beside(Entity usual, NameUse form) {
    return usual.uses().stream()
        .filter(use -> use.article() == form.article())
        .findFirst()
        .orElse(usual.first());
  }

  /** The form that more articles use; then more mentions; then the fuller; then the earlier. */
  static Entity usual(Entity one, Entity other) {
    Comparator<Entity> byUse =
        Comparator.comparingInt((Entity entity) -> entity.full() ? 1 : 0)
            .thenComparingInt(entity -> entity.articles().size())
            .thenComparingInt(entity -> entity.uses().size())
            .thenComparingInt(entity -> entity.first().parsed().article().isDraft() ? 1 : 0);
    return byUse.compare(other, one) > 0 ? other : one;
  }

  /** The spellings of one entity that differ in accents alone. */
  private static List<Variant> accents(Entity entity) {
    List<Variant> found = new ArrayList<>();
    if (entity.kind() == NameKind.PEOPLE) {
      return found;
    }
    Map<String, NameUse> first = new LinkedHashMap<>();
    Map<String, Set<String>> spellings = new LinkedHashMap<>();
    for (NameUse use : entity.uses()) {
      String spelling = use.spelling().toLowerCase(Locale.ROOT).replace('’', '\'');
      NameUse usual = first.putIfAbsent(use.plain(), use);
      boolean fresh = spellings.computeIfAbsent(use.plain(), own -> new TreeSet<>()).add(spelling);
      if (fresh && usual != null) {
        found.add(new Variant(entity, usual, entity, use, Difference.DIACRITIC));
      }
    }
    return found;
  }
}
