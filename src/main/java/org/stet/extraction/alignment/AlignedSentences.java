package org.stet.extraction.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Alignment;
import org.stet.fact.Sentence;

/** The alignments of a story, looked up by a pair of sentences. */
final class AlignedSentences {
  private record Key(Sentence first, Sentence second) {}

  private final Map<Key, Double> similarity = new HashMap<>();

  AlignedSentences(List<Alignment> alignments) {
    for (Alignment alignment : alignments) {
      similarity.put(new Key(alignment.first(), alignment.second()), alignment.similarity());
      similarity.put(new Key(alignment.second(), alignment.first()), alignment.similarity());
    }
  }

  /** 0 to 1; 0 where the two are not aligned. */
  double similarity(Sentence first, Sentence second) {
    return similarity.getOrDefault(new Key(first, second), 0.0);
  }
}
