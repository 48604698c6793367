package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.fact.Mention;
import org.stet.fact.NameVariant;

/**
 * The entities found to bear two names.
 *
 * @param found the pairs, usual form first
 * @param inflected the names with a case ending
 * @param added entities for words that only the comparison showed to be names
 */
record Variants(List<Variant> found, List<InflectedName> inflected, List<Entity> added) {
  private static final int OCCURRENCES = 8;

  /** One pair of forms and the entities they were first taken for, which may be the same. */
  record Variant(
      Entity usualEntity,
      NameUse usual,
      Entity unusualEntity,
      NameUse unusual,
      NameVariant.Difference difference) {}

  /** The key of each entity; an entity that is another under another name has that one's key. */
  Map<Entity, String> keys(List<Entity> entities) {
    Map<Entity, Entity> same = new LinkedHashMap<>();
    for (Variant variant : found) {
      if (variant.usualEntity() != variant.unusualEntity()) {
        same.putIfAbsent(variant.unusualEntity(), variant.usualEntity());
      }
    }
    Map<Entity, String> keys = new LinkedHashMap<>();
    for (Entity entity : entities) {
      Entity root = entity;
      for (int step = 0; same.containsKey(root) && step < found.size(); step++) {
        root = same.get(root);
      }
      keys.put(entity, root.key());
    }
    return keys;
  }

  /** A name translated as a word must be mended wherever it stands, so each sentence counts. */
  private static Stream<Variant> occurrences(Variant variant) {
    if (variant.difference() != NameVariant.Difference.TRANSLATION) {
      return Stream.of(variant);
    }
    Map<Integer, Variant> bySentence = new TreeMap<>();
    for (NameUse use : variant.unusualEntity().uses()) {
      if (use.article() == variant.unusual().article()) {
        bySentence.putIfAbsent(
            use.sentence().fact().index(),
            new Variant(
                variant.usualEntity(),
                variant.usual(),
                variant.unusualEntity(),
                use,
                variant.difference()));
      }
    }
    return bySentence.values().stream().limit(OCCURRENCES);
  }

  /** The pairs as facts, in the order of the story. */
  List<NameVariant> facts(Map<NameUse, Mention> mentions) {
    List<NameVariant> facts = new ArrayList<>();
    found.stream()
        .flatMap(Variants::occurrences)
        .sorted(
            Comparator.comparingInt((Variant variant) -> variant.unusual().article())
                .thenComparingInt(variant -> variant.unusual().span().start()))
        .filter(
            variant ->
                mentions.containsKey(variant.usual()) && mentions.containsKey(variant.unusual()))
        .forEach(
            variant ->
                facts.add(
                    new NameVariant(
                        mentions.get(variant.usual()),
                        mentions.get(variant.unusual()),
                        variant.difference())));
    return facts;
  }
}
