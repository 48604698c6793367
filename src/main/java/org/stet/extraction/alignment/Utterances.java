package org.stet.extraction.alignment;

import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.Sentence;

/** How likely two quotations are to report one utterance. */
final class Utterances {
  private static final double SAME_SPEAKER = 0.6;
  private static final double UNKNOWN_SPEAKER = 0.7;
  private static final double FRAGMENT = 0.5;
  private static final double FRAGMENT_OF_KNOWN = 0.3;
  private static final double CLOSE = 0.8;
  private static final int FEW_WORDS = 3;

  private final SentenceEmbedder embedder;
  private final AlignedSentences aligned;
  private final EventOverlap overlap;

  Utterances(SentenceEmbedder embedder, AlignedSentences aligned, EventOverlap overlap) {
    this.embedder = embedder;
    this.aligned = aligned;
    this.overlap = overlap;
  }

  /** 0 to 1; 0 where the two are not to be matched. */
  double similarity(QuotedWords first, QuotedWords second) {
    String speaker = first.quotation().speakerKey();
    String other = second.quotation().speakerKey();
    boolean known = speaker != null && other != null;
    if (first.quotation().words().overlaps(second.quotation().words())
        || (known && !speaker.equals(other))
        || overlap.strangers(first.article(), second.article())) {
      return 0;
    }
    double context = aligned(first, second);
    boolean few = Math.min(first.words().size(), second.words().size()) <= FEW_WORDS;
    double agreement = WordSequences.agreement(first.words(), second.words());
    double meaning = embedder.similarity(first.text(), second.text());
    if (few || shared(first, second).isEmpty()) {
      double bar = known && context >= CLOSE ? FRAGMENT_OF_KNOWN : FRAGMENT;
      double best = Math.max(meaning, agreement);
      return context > 0 && best >= bar ? best * context : 0;
    }
    double score = 0.7 * meaning + 0.3 * agreement + 0.15 * context + (known ? 0.1 : 0);
    return score >= (known ? SAME_SPEAKER : UNKNOWN_SPEAKER) ? Math.min(1, score) : 0;
  }

  private double aligned(QuotedWords first, QuotedWords second) {
    double best = 0;
    for (Sentence one : first.sentences()) {
      for (Sentence other : second.sentences()) {
        best = Math.max(best, aligned.similarity(one, other));
      }
    }
    return best;
  }

  private static Set<String> shared(QuotedWords first, QuotedWords second) {
    Set<String> shared = new TreeSet<>(first.content());
    shared.retainAll(second.content());
    return shared;
  }
}
