package org.stet.fact;

import java.util.List;
import java.util.Objects;

/**
 * An outlet that an article rests on.
 *
 * <p>"The Kyiv Independent, citing <u>Le Monde</u>, reported": the origin is Le Monde.
 *
 * @param outletKey key of the outlet; equal for two names of it
 * @param name the outlet's name
 * @param first where the article names it first
 * @param via names of those by way of whom it came, nearest to the article first
 * @param times how many statements of the article rest on it, at least one
 * @param group key of all that is tied together by resting on one another: two articles of a group
 *     are not independent
 * @param articles ids of the story's sources of the group, in the order of the story, among them
 *     one that the outlet itself published
 * @param sole whether all sources of the story are of the group, and there are two or more
 */
public record Origin(
    String outletKey,
    String name,
    Span first,
    List<String> via,
    int times,
    String group,
    List<String> articles,
    boolean sole)
    implements Fact {
  public Origin {
    Objects.requireNonNull(outletKey, "outletKey");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(group, "group");
    via = List.copyOf(via);
    articles = List.copyOf(articles);
  }

  @Override
  public List<Span> spans() {
    return List.of(first);
  }

  /** Whether two sources of the story or more are of the group. */
  public boolean shared() {
    return articles.size() > 1;
  }

  /** An article can have one outlet in two ways, so the way is part of the name. */
  @Override
  public String id() {
    return Fact.super.id() + "/" + outletKey + "/" + via;
  }
}
