package org.stet.verdict;

import java.util.List;
import org.stet.fact.Span;

/**
 * The table "where it comes from": other outlets that the articles of a story rest on.
 *
 * @param rows one for each outlet and article that relays it, the outlets in the order of the story
 * @param sources how many sources the story has
 * @param independent how many of them remain when those that rest on one outlet count as one; an
 *     upper bound, for an article need not say what it rests on
 */
public record Origins(List<Row> rows, int sources, int independent) {
  public Origins {
    rows = List.copyOf(rows);
  }

  /**
   * An outlet that an article relays.
   *
   * @param origin the outlet's name
   * @param article id of the article
   * @param via names of those by way of whom it came, nearest to the article first
   * @param first where the article names the outlet first
   * @param times how many statements of the article rest on it
   */
  public record Row(String origin, String article, List<String> via, Span first, int times) {
    public Row {
      via = List.copyOf(via);
    }
  }
}
