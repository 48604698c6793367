package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.name.Variants.Variant;
import org.stet.extraction.syntax.Token;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant.Difference;

/**
 * Names of places and sites of which a translation has turned a part, or all that stands before a
 * common noun, into English words: "Lower Nocera" where the others have "Nocera Inferiore", "the
 * Red Rock Foot coal mine" where they have "the Hongyanjiao coal mine".
 *
 * <p>The English words stand as a name in one article alone, and that article never has the name
 * that the others have.
 */
final class TranslatedHalves {
  private static final int OTHERS = 2;

  private final NameLexicon lexicon;
  private final List<Entity> entities;
  private final Set<Integer> traces;

  /**
   * @param traces articles in which names already show the source language
   */
  TranslatedHalves(NameLexicon lexicon, List<Entity> entities, Set<Integer> traces) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.traces = Set.copyOf(traces);
  }

  List<Variant> variants() {
    List<Variant> found = new ArrayList<>();
    for (Entity entity : entities) {
      NameUse use = entity.first();
      if (entity.articles().size() != 1
          || entity.kind() == NameKind.PEOPLE
          || use.words().size() < 2
          || use.description().titled()) {
        continue;
      }
      List<Entity> originals =
          entities.stream()
              .filter(other -> other != entity && !other.isPerson() && !other.meets(entity))
              .filter(other -> half(use, other) || sameNoun(entity, use, other))
              .toList();
      if (originals.size() == 1) {
        Entity usual = originals.get(0);
        found.add(new Variant(usual, usual.first(), entity, use, Difference.TRANSLATION));
      }
    }
    return found;
  }

  /** "Lower Nocera" for "Nocera Inferiore". */
  private boolean half(NameUse use, Entity other) {
    List<String> words = use.words();
    List<String> original = other.first().words();
    if (words.size() != 2
        || original.size() != 2
        || other.kind() != NameKind.PLACE
        || use.before() == null
        || !(lexicon.isPlacePreposition(use.before().text()) || use.before().text().equals("at"))) {
      return false;
    }
    return EnglishWords.contains(words.get(0))
        && !EnglishWords.contains(words.get(1))
        && words.get(1).equals(original.get(0))
        && !EnglishWords.contains(original.get(1));
  }

  /** "the Red Rock Foot coal mine" for "the Hongyanjiao coal mine". */
  private boolean sameNoun(Entity entity, NameUse use, Entity other) {
    String noun = noun(use);
    return !noun.isEmpty()
        && !entity.isPerson()
        && traces.contains(use.article())
        && other.articles().size() >= OTHERS
        && use.before() != null
        && use.before().text().equalsIgnoreCase("the")
        && use.words().stream().allMatch(EnglishWords::contains)
        && other.first().words().stream().noneMatch(EnglishWords::contains)
        && other.uses().stream().anyMatch(own -> noun(own).equals(noun));
  }

  /** The last of the common nouns right after a name: "mine"; empty where there is none. */
  private String noun(NameUse use) {
    String noun = "";
    for (int i = use.last() + 1; i < use.sentence().tokens().size(); i++) {
      Token token = use.sentence().token(i);
      if (!token.tag().equals("NN")
          || Letters.capitalised(token.text())
          || lexicon.isTitle(token)) {
        break;
      }
      noun = token.lemma();
    }
    return noun;
  }
}
