package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant;
import org.stet.fact.Span;

/**
 * Finds the names of a story and who bears them, and the entities that bear two names. The whole
 * story is read at once: what one article leaves open another may tell.
 */
public final class NameExtractor {
  private final NameLexicon lexicon;

  /**
   * @param files the words; {@code titles.yaml}, {@code organisations.yaml}, {@code countries.yaml}
   *     and {@code inflections.yaml} are read
   * @throws org.stet.extraction.lexicon.LexiconException if one of them cannot be used
   */
  public NameExtractor(LexiconFiles files) {
    this.lexicon = new NameLexicon(files);
  }

  /** The names of {@code story}, the draft first as in the story. Never null. */
  public Names extract(List<ParsedArticle> story) {
    List<NameUse> uses = new NameFinder(lexicon).find(story);
    List<Entity> entities = EntityClusters.of(uses, lexicon);
    Variants variants = new VariantFinder(lexicon, story).find(entities);
    entities = Stream.concat(entities.stream(), variants.added().stream()).toList();
    Map<Entity, String> keys = variants.keys(entities);
    Map<NameUse, Mention> mentions = new LinkedHashMap<>();
    Map<Span, Gender> titles = new HashMap<>();
    Map<String, String> bodies = new LinkedHashMap<>();
    for (Entity entity : entities) {
      for (NameUse use : entity.uses()) {
        mentions.put(use, mention(entity, keys.get(entity), use));
        titles.put(use.span(), use.description().gender());
        if (entity.kind() == NameKind.ORGANISATION) {
          BodyPhrases.beside(use, lexicon)
              .ifPresent(phrase -> bodies.merge(phrase, keys.get(entity), BodyPhrases::one));
        }
      }
    }
    bodies.values().removeIf(String::isEmpty);
    List<Mention> ordered = new ArrayList<>();
    for (ParsedArticle article : story) {
      mentions.values().stream()
          .filter(mention -> mention.article().equals(article.article().id()))
          .sorted(Comparator.comparing(Mention::span))
          .forEach(ordered::add);
    }
    List<NameVariant> facts = variants.facts(mentions);
    Names names = new Names(ordered, facts);
    return new Names(
        ordered,
        facts,
        variants.inflected(),
        new PhraseKeys(lexicon, bodies),
        GenderReader.read(story, names, titles));
  }

  private Mention mention(Entity entity, String key, NameUse use) {
    PersonName name = entity.isPerson() ? PersonName.of(use.words(), lexicon) : null;
    boolean givenOnly =
        name != null
            && name.given() == null
            && entity.full()
            && !entity.name().plainFamily().equals(name.plainFamily());
    Description description = use.description();
    return new Mention(
        use.span(),
        entity.kind(),
        Metonymy.government(use, lexicon).orElse(key),
        use.spelling(),
        name == null ? null : givenOnly ? name.family() : name.given(),
        name == null || givenOnly ? null : name.family(),
        description.title(),
        description.acronym());
  }
}
