package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.name.Variants.Variant;
import org.stet.extraction.syntax.Token;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant.Difference;

/**
 * Places, ships and bodies that a translation has turned into English words: "the warehouse in
 * Boat" where every other article has Łódź and this one never has; "the ferry Wave Maiden".
 *
 * <p>A place may rightly bear an English word for a name, so several signs must agree: it stands in
 * the slot of a place or after a common noun, in one article alone; exactly one foreign place is in
 * all the other articles and missing here; the sentences share words; and the missing name has a
 * letter that English lacks, or the article shows another trace of its language.
 */
final class TranslatedPlaces {
  private static final int SHARED = 3;
  private static final int APPOSED = 4;
  private static final Set<String> GOVERNING =
      Set.of("mayor", "prefect", "sheriff", "bishop", "mufti");

  private final NameLexicon lexicon;
  private final List<Entity> entities;
  private final Set<Integer> traces = new HashSet<>();
  private final Set<Integer> press;
  private final int articles;

  /**
   * @param traces articles in which names already show the source language
   * @param press articles that come from a page in another language
   * @param articles how many articles the story has
   */
  TranslatedPlaces(
      NameLexicon lexicon,
      List<Entity> entities,
      Set<Integer> traces,
      Set<Integer> press,
      int articles) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.press = Set.copyOf(press);
    this.traces.addAll(traces);
    this.articles = articles;
  }

  List<Variant> variants() {
    List<Variant> found = new ArrayList<>();
    for (Entity entity : entities) {
      if (!candidate(entity)) {
        continue;
      }
      List<Entity> missing =
          entities.stream().filter(place -> missing(place, entity.first())).toList();
      if (missing.size() > 1) {
        // A translation word for word has as many words.
        int words = entity.first().words().size();
        missing = missing.stream().filter(place -> place.first().words().size() == words).toList();
      }
      Optional<Entity> original =
          missing.size() == 1 && alike(missing.get(0), entity)
              ? Optional.of(missing.get(0))
              : toldAlike(entity);
      original.ifPresent(
          place ->
              found.add(
                  new Variant(
                      place, place.first(), entity, entity.first(), Difference.TRANSLATION)));
    }
    return found;
  }

  /**
   * In an article from a page in another language: the place of the one sentence elsewhere that
   * tells most clearly the same.
   */
  private Optional<Entity> toldAlike(Entity entity) {
    NameUse use = entity.first();
    if (!press.contains(use.article())) {
      return Optional.empty();
    }
    Set<String> words = SentenceWords.content(use.sentence());
    Entity best = null;
    int most = 0;
    for (Entity place : entities) {
      int shared = place == entity ? 0 : shared(place, use, words);
      boolean kind = sameKind(use, place);
      if (shared >= most && shared >= (kind ? 1 : SHARED)) {
        best = shared == most ? null : place;
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "Black Stone village" and "Siah Sang, the nearest village". */
  private boolean sameKind(NameUse use, Entity place) {
    Token after = use.after();
    if (after == null || !after.tag().equals("NN") || !lexicon.isPlaceNoun(after.lemma())) {
      return false;
    }
    return place.uses().stream()
        .anyMatch(
            own ->
                own.after() != null
                    && own.after().text().equals(",")
                    && own.sentence().tokens().stream()
                        .skip(own.last() + 2L)
                        .limit(APPOSED)
                        .anyMatch(token -> token.lemma().equals(after.lemma())));
  }

  private int shared(Entity place, NameUse missed, Set<String> words) {
    // "the Presidential Palace" is English for what it is; "the Well Park" is half a name.
    boolean described =
        missed.before() != null
            && missed.before().text().equals("the")
            && !place
                .plain()
                .endsWith(missed.words().get(missed.words().size() - 1).toLowerCase(Locale.ROOT));
    boolean fits =
        !described
            && (place.kind() == NameKind.PLACE || place.kind() == NameKind.UNKNOWN || only(place))
            && place.first().words().stream().noneMatch(EnglishWords::contains)
            && lexicon.countries().named(place.first().spelling()).isEmpty()
            && lexicon.countries().ofCapital(place.first().spelling()).isEmpty()
            && (apposed(missed) || !place.articles().contains(missed.article()))
            && place.uses().stream().noneMatch(use -> use.sentence().equals(missed.sentence()));
    return !fits
        ? 0
        : place.uses().stream()
            .filter(use -> use.article() != missed.article())
            .filter(use -> placed(use) || placeNoun(use) || sameKind(missed, place))
            .mapToInt(use -> SentenceWords.shared(words, SentenceWords.content(use.sentence())))
            .max()
            .orElse(0);
  }

  /** "in Tre Fontane": taken for a person by its letters, and never used as one. */
  private boolean only(Entity place) {
    return place.isPerson()
        && place.uses().stream()
            .allMatch(
                use -> placed(use) && !use.description().titled() && !use.description().person());
  }

  private boolean placed(NameUse use) {
    Token before = use.before();
    if (before != null && before.text().equals("the") && before.index() > 0) {
      before = use.sentence().token(before.index() - 1);
    }
    return before != null && lexicon.isPlacePreposition(before.text());
  }

  /** "in the settlement White Spring": English says "of". */
  private boolean apposed(NameUse use) {
    Token before = use.before();
    return before != null && before.tag().equals("NN") && lexicon.isPlaceNoun(before.lemma());
  }

  private boolean candidate(Entity entity) {
    NameUse use = entity.first();
    return entity.articles().size() == 1
        && !entity.isPerson()
        && entity.kind() != NameKind.PEOPLE
        && use.first() > 0
        && use.words().stream()
            .allMatch(
                word ->
                    Letters.capitalised(word)
                        && !Letters.capitals(word)
                        && EnglishWords.contains(word))
        && lexicon.countries().named(use.spelling()).isEmpty()
        && lexicon.countries().ofCapital(use.spelling()).isEmpty()
        && (seat(use)
            || use.words().stream()
                .noneMatch(word -> lexicon.isPlaceNoun(word) || lexicon.isBody(word)))
        && (placeNoun(use) || seat(use) || thing(use) || placed(use));
  }

  private boolean placeNoun(NameUse use) {
    Token after = use.after();
    boolean follows =
        after != null && after.tag().equals("NN") && lexicon.isPlaceNoun(after.lemma());
    boolean precedes =
        use.first() >= 2
            && use.before().text().equals("of")
            && lexicon.isPlaceNoun(use.sentence().token(use.first() - 2).lemma());
    return follows || precedes || apposed(use);
  }

  /** "the deputy mayor of White Church": a place with somebody who governs it. */
  private boolean seat(NameUse use) {
    return use.first() >= 2
        && use.before().text().equals("of")
        && GOVERNING.contains(use.sentence().token(use.first() - 2).lemma());
  }

  /** "the ferry Wave Maiden": a ship, paper, club or firm, by the common noun before the name. */
  private boolean thing(NameUse use) {
    Token before = use.before();
    Token after = use.after();
    boolean named =
        before != null
            && before.text().equalsIgnoreCase("the")
            && after != null
            && after.tag().equals("NN")
            && use.words().size() > 1
            && lexicon.isBody(after.lemma());
    return named
        || before != null && before.tag().equals("NN") && !Letters.capitalised(before.text());
  }

  /** Whether {@code place} is named in every article but {@code article}. */
  private boolean missing(Entity place, NameUse missed) {
    int article = missed.article();
    boolean thing = thing(missed) && !placeNoun(missed);
    NameUse use = place.first();
    boolean foreign = place.uses().stream().anyMatch(own -> Letters.foreign(own.spelling()));
    boolean kind =
        thing
            ? place.kind() == NameKind.ORGANISATION || place.kind() == NameKind.UNKNOWN
            : place.kind() == NameKind.PLACE;
    return kind
        && place.articles().size() == articles - 1
        && !place.articles().contains(article)
        && lexicon.countries().named(use.spelling()).isEmpty()
        && use.words().stream().noneMatch(EnglishWords::contains)
        && (foreign || traces.contains(article));
  }

  private boolean alike(Entity place, Entity entity) {
    NameUse use = entity.first();
    Set<String> words = SentenceWords.content(use.sentence());
    int most =
        place.uses().stream()
            .mapToInt(own -> SentenceWords.shared(words, SentenceWords.content(own.sentence())))
            .max()
            .orElse(0);
    boolean slot = seat(use) || placeNoun(use) && place.uses().stream().anyMatch(this::placeNoun);
    boolean thing = thing(use) && traces.contains(use.article()) && articles > 2;
    return most >= (slot ? 1 : thing ? SHARED - 1 : SHARED);
  }
}
