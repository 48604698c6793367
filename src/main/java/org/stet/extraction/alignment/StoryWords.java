package org.stet.extraction.alignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How rare each content word and name is in a story: a word in every sentence tells nothing. */
final class StoryWords {
  private final Map<String, Integer> sentences = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final int total;

  StoryWords(Collection<Wording> wordings) {
    total = wordings.size();
    for (Wording wording : wordings) {
      wording.words().forEach(word -> sentences.merge(word, 1, Integer::sum));
      wording.names().forEach(name -> sentences.merge(name, 1, Integer::sum));
    }
    sentences.forEach((key, count) -> weights.put(key, weight(count)));
  }

  /** Weight of {@code key}: about 0.7 for one in every sentence, higher the rarer it is. */
  double weight(String key) {
    Double known = weights.get(key);
    return known == null ? weight(1) : known;
  }

  private double weight(int count) {
    return Math.log(1 + (double) Math.max(total, 10) / Math.max(1, count));
  }

  /** In how many sentences {@code key} occurs. */
  int count(String key) {
    return sentences.getOrDefault(key, 0);
  }

  double weight(Set<String> keys) {
    double sum = 0;
    for (String key : keys) {
      sum += weight(key);
    }
    return sum;
  }

  /** Weight of the keys that both have. */
  double shared(Set<String> first, Set<String> second) {
    double sum = 0;
    for (String key : first) {
      if (second.contains(key)) {
        sum += weight(key);
      }
    }
    return sum;
  }
}
