package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant;
import org.stet.fact.Span;

/** The names of a story, looked up by place. */
public final class Names {
  private final List<Mention> mentions;
  private final List<NameVariant> variants;
  private final List<InflectedName> inflected;
  private final PhraseKeys phrases;
  private final Map<String, GenderEvidence> genders;
  private final Map<String, MentionsInOrder> byArticle = new HashMap<>();
  private final Map<String, List<Mention>> byEntity = new HashMap<>();

  /**
   * @param mentions every name of every article
   * @param variants the entities that bear two names
   */
  public Names(List<Mention> mentions, List<NameVariant> variants) {
    this(mentions, variants, List.of(), PhraseKeys.NONE, Map.of());
  }

  Names(
      List<Mention> mentions,
      List<NameVariant> variants,
      List<InflectedName> inflected,
      PhraseKeys phrases,
      Map<String, GenderEvidence> genders) {
    this.mentions = List.copyOf(mentions);
    this.variants = List.copyOf(variants);
    this.inflected = List.copyOf(inflected);
    this.phrases = phrases;
    this.genders = Map.copyOf(genders);
    Map<String, List<Mention>> placed = new HashMap<>();
    for (Mention mention : mentions) {
      placed.computeIfAbsent(mention.article(), id -> new ArrayList<>()).add(mention);
      byEntity.computeIfAbsent(mention.entityKey(), key -> new ArrayList<>()).add(mention);
    }
    placed.forEach((article, list) -> byArticle.put(article, new MentionsInOrder(list)));
  }

  /**
   * The names of {@code article} alone, with what the story tells of the bodies that its phrases
   * stand for, without variants and genders: two of these are equal where nothing in the story
   * changed that reading the article by itself could tell.
   */
  public Names in(String article) {
    MentionsInOrder placed = byArticle.get(article);
    List<Mention> own = placed == null ? List.of() : placed.all();
    return new Names(own, List.of(), List.of(), phrases, Map.of());
  }

  /**
   * The places, peoples and bodies of the story, each spelling once, in the order of the story: all
   * that an adjective ("Norlandic") or a role may mean whose name stands in another article.
   */
  public List<Bearer> bearers() {
    Set<Bearer> bearers = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (mention.kind() != NameKind.PERSON && mention.kind() != NameKind.UNKNOWN) {
        bearers.add(new Bearer(mention.kind(), mention.spelling(), mention.entityKey()));
      }
    }
    return List.copyOf(bearers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Names names
        && mentions.equals(names.mentions)
        && variants.equals(names.variants)
        && inflected.equals(names.inflected)
        && phrases.equals(names.phrases)
        && genders.equals(names.genders);
  }

  @Override
  public int hashCode() {
    return mentions.hashCode();
  }

  public List<Mention> mentions() {
    return mentions;
  }

  public List<NameVariant> variants() {
    return variants;
  }

  /**
   * Every name on which a case ending was left, those included of which no plain form stands in the
   * story and so no {@link NameVariant} can be made.
   */
  public List<InflectedName> inflected() {
    return inflected;
  }

  /**
   * The inflected names of which no plain form stands in the story, once for each name and article,
   * with the name as it should be. Those with a {@link NameVariant}, and those whose ending an
   * apostrophe sets off, are left out: they are told elsewhere.
   */
  public List<Anomaly> anomalies() {
    List<Anomaly> anomalies = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (InflectedName name : inflected) {
      Span span = name.span();
      boolean marked = span.text().indexOf('\'') >= 0 || span.text().indexOf('’') >= 0;
      if (!name.attested() && !marked && told.add(span.article() + "/" + span.text())) {
        anomalies.add(
            new Anomaly(
                span,
                AnomalyType.INFLECTED_NAME,
                name.base(),
                null,
                span.text().endsWith(name.base())
                    ? "definite article of " + name.language()
                    : name.language() + " case ending",
                name.confidence()));
      }
    }
    return List.copyOf(anomalies);
  }

  /** Every mention of the entity {@code entityKey}, in the order of the story. */
  public List<Mention> of(String entityKey) {
    return List.copyOf(byEntity.getOrDefault(entityKey, List.of()));
  }

  /** What the story tells of the gender of {@code entityKey}; UNKNOWN where it tells nothing. */
  public GenderEvidence genderOf(String entityKey) {
    return genders.getOrDefault(entityKey, GenderEvidence.NONE);
  }

  /**
   * The key of whoever or whatever the noun phrase headed by {@code head} stands for: the entity
   * named in it; else the country behind "Ukrainian special services" or "Mali's government"; else
   * the noun itself ("rebel", "central bank"). Empty for pronouns and for words that are no nouns.
   */
  public Optional<String> keyFor(ParsedSentence sentence, Token head) {
    return phrases.key(this, sentence, head);
  }

  /** The names that lie wholly within {@code span}, in order. */
  public List<Mention> within(Span span) {
    return near(span.article(), span.start(), span.end()).stream()
        .filter(mention -> span.contains(mention.span()))
        .toList();
  }

  /** The name that covers or lies within {@code span} and stands first, if any. */
  public Optional<Mention> at(Span span) {
    return near(span.article(), span.start(), span.end()).stream()
        .filter(mention -> mention.span().overlaps(span))
        .findFirst();
  }

  /** The name that {@code token} of {@code sentence} is a word of, if it is. */
  public Optional<Mention> at(ParsedSentence sentence, Token token) {
    return near(sentence.fact().span().article(), token.start(), token.end()).stream()
        .filter(
            mention ->
                mention.span().start() <= token.start() && token.end() <= mention.span().end())
        .findFirst();
  }

  private List<Mention> near(String article, int start, int end) {
    MentionsInOrder placed = byArticle.get(article);
    return placed == null ? List.of() : placed.near(start, end);
  }
}
