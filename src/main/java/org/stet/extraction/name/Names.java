package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.Mention;
import org.stet.fact.NameVariant;
import org.stet.fact.Span;

/** The names of a story, looked up by place. */
public final class Names {
  private final List<Mention> mentions;
  private final List<NameVariant> variants;
  private final Map<String, List<Mention>> byArticle = new HashMap<>();

  /**
   * @param mentions every name of every article
   * @param variants the entities that bear two names
   */
  public Names(List<Mention> mentions, List<NameVariant> variants) {
    this.mentions = List.copyOf(mentions);
    this.variants = List.copyOf(variants);
    for (Mention mention : mentions) {
      byArticle.computeIfAbsent(mention.article(), id -> new ArrayList<>()).add(mention);
    }
  }

  public List<Mention> mentions() {
    return mentions;
  }

  public List<NameVariant> variants() {
    return variants;
  }

  /** The names that lie wholly within {@code span}, in order. */
  public List<Mention> within(Span span) {
    return byArticle.getOrDefault(span.article(), List.of()).stream()
        .filter(mention -> span.contains(mention.span()))
        .toList();
  }

  /** The name that covers or lies within {@code span} and stands first, if any. */
  public Optional<Mention> at(Span span) {
    return byArticle.getOrDefault(span.article(), List.of()).stream()
        .filter(mention -> mention.span().overlaps(span))
        .findFirst();
  }
}
