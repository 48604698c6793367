package org.stet.extraction.alignment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How likely two sentences are to tell the same thing.
 *
 * <p>The weights were fitted by logistic regression: human and machine translations of one sentence
 * against sentences of other events and other sentences of one article. The constant was then set
 * so that 0.5 divides real stories, in which all sentences are about one event, where a reader
 * would.
 */
final class PairScorer {
  private static final double COSINE = 10.7;
  private static final double SHARED_PART = 2.9;
  private static final double SHARED_WEIGHT = 3.8;
  private static final double ENOUGH_WEIGHT = 15;
  private static final double STRANGERS = -0.7;
  private static final double CONSTANT = -9.9;

  private final SentenceEmbedder embedder;
  private final StoryWords words;

  /** By identity: a sentence is compared with many. */
  private final Map<Wording, Double> weights = new IdentityHashMap<>();

  PairScorer(SentenceEmbedder embedder, StoryWords words) {
    this.embedder = embedder;
    this.words = words;
  }

  /** 0 to 1. */
  double similarity(Wording first, Wording second) {
    double shared = words.shared(first.words(), second.words());
    double all = weight(first) + weight(second);
    double cosine =
        embedder.similarity(
            first.sentence().fact().span().text(), second.sentence().fact().span().text());
    double score =
        COSINE * cosine
            + SHARED_PART * (all > 0 ? 2 * shared / all : 0)
            + SHARED_WEIGHT * Math.min(1, shared / ENOUGH_WEIGHT)
            + (nameOthers(first, second) ? STRANGERS : 0)
            + CONSTANT;
    return 1 / (1 + Math.exp(-score));
  }

  private double weight(Wording wording) {
    return weights.computeIfAbsent(wording, own -> words.weight(own.words()));
  }

  private static boolean nameOthers(Wording first, Wording second) {
    return !first.names().isEmpty()
        && !second.names().isEmpty()
        && Collections.disjoint(first.names(), second.names());
  }
}
