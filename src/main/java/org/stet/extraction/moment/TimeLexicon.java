package org.stet.extraction.moment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code times.yaml}.
 *
 * @param partsOfDay words for hours of the day, the more special first
 * @param clock names of points of the day with their hour
 * @param portions words for a part of a year or month
 * @param seasons first month and the month after the last, counted on past 12 into the next year
 * @param arranged lemmas of verbs whose date lies ahead
 * @param future auxiliaries of the future
 */
record TimeLexicon(
    List<PartOfDay> partsOfDay,
    Map<String, Integer> clock,
    List<Portion> portions,
    Map<String, List<Integer>> seasons,
    Set<String> arranged,
    Set<String> future) {

  /** Words for the hours {@code from} to {@code to}, end exclusive. */
  record PartOfDay(List<String> words, int from, int to) {}

  /** Words for the share {@code from} to {@code to} of a whole. */
  record Portion(List<String> words, double from, double to) {}
}
