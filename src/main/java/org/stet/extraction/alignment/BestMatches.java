package org.stet.extraction.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For every sentence its best match in each other article. */
final class BestMatches {
  private record Side(int sentence, int otherArticle) {}

  private final List<Aligner.Placed> sentences;
  private final Map<Side, Double> best = new HashMap<>();

  BestMatches(List<Aligner.Placed> sentences, List<Aligner.Scored> pairs) {
    this.sentences = sentences;
    for (Aligner.Scored pair : pairs) {
      best.merge(side(pair.first(), pair.second()), pair.similarity(), Math::max);
      best.merge(side(pair.second(), pair.first()), pair.similarity(), Math::max);
    }
  }

  /** Whether neither sentence has a better match in the article of the other. */
  boolean mutual(Aligner.Scored pair) {
    return pair.similarity() >= best.get(side(pair.first(), pair.second()))
        && pair.similarity() >= best.get(side(pair.second(), pair.first()));
  }

  private Side side(int sentence, int other) {
    return new Side(sentence, sentences.get(other).article());
  }
}
