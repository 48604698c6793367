package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final int LIMIT = 600;

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
    TranslatedNames translated = new TranslatedNames(lexicon, story, compared);
    for (Variant variant : translated.variants()) {
      if (settled.add(variant.unusualEntity())) {
        found.add(variant);
      }
    }
    PersonComparison people = new PersonComparison(compared);
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
          found.add(variant(usual, unusual, difference.get()));
          if (unusual == one) {
            break;
          }
        }
      }
    }
    for (Entity entity : compared) {
      found.addAll(accents(entity));
    }
    return new Variants(List.copyOf(found), inflections.inflected());
  }

  private static Variant variant(Entity usual, Entity unusual, Difference difference) {
    return new Variant(usual, usual.first(), unusual, unusual.first(), difference);
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
    List<NameUse> seen = new ArrayList<>();
    for (NameUse use : entity.fullUses()) {
      boolean fresh = true;
      for (NameUse other : seen) {
        fresh &=
            !other.plain().equals(use.plain()) || other.spelling().equalsIgnoreCase(use.spelling());
        if (other.plain().equals(use.plain())
            && other.spelling().equalsIgnoreCase(use.spelling())) {
          fresh = false;
          break;
        }
        if (other.plain().equals(use.plain())) {
          fresh = true;
        }
      }
      if (seen.isEmpty()) {
        seen.add(use);
      } else if (fresh) {
        NameUse usual = seen.get(0);
        seen.add(use);
        found.add(new Variant(entity, usual, entity, use, Difference.DIACRITIC));
      }
    }
    return found;
  }
}
