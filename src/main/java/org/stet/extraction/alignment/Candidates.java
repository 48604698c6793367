package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The pairs of sentences that share enough words to be worth a closer look, found through an index
 * from words to sentences, so that the work does not grow with the square of the story.
 */
final class Candidates {
  private static final int COMMONEST = 40;
  private static final int PER_SENTENCE_AND_ARTICLE = 10;

  private Candidates() {}

  /** Numbers of two sentences, the lower one first. */
  record Pair(int first, int second) {}

  static List<Pair> among(List<Aligner.Placed> sentences, StoryWords words) {
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int number = 0; number < sentences.size(); number++) {
      for (String word : sentences.get(number).wording().words()) {
        index.computeIfAbsent(word, key -> new ArrayList<>()).add(number);
      }
    }
    Set<Pair> pairs =
        new TreeSet<>(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
    for (int number = 0; number < sentences.size(); number++) {
      for (int other : nearest(number, sentences, index, words)) {
        pairs.add(new Pair(Math.min(number, other), Math.max(number, other)));
      }
    }
    return List.copyOf(pairs);
  }

  private static List<Integer> nearest(
      int number,
      List<Aligner.Placed> sentences,
      Map<String, List<Integer>> index,
      StoryWords words) {
    double[] shared = new double[sentences.size()];
    for (String word : sentences.get(number).wording().words()) {
      List<Integer> holders = index.get(word);
      if (holders.size() <= COMMONEST) {
        double weight = words.weight(word);
        for (int holder : holders) {
          shared[holder] += weight;
        }
      }
    }
    shared[number] = 0;
    Map<Integer, List<Integer>> byArticle = new TreeMap<>();
    IntStream.range(0, shared.length)
        .filter(other -> shared[other] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(other -> -shared[other]))
        .forEach(
            other -> {
              List<Integer> kept =
                  byArticle.computeIfAbsent(
                      sentences.get(other).article(), article -> new ArrayList<>());
              if (kept.size() < PER_SENTENCE_AND_ARTICLE) {
                kept.add(other);
              }
            });
    return byArticle.values().stream().flatMap(List::stream).toList();
  }
}
