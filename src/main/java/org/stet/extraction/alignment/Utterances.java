package org.stet.extraction.alignment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.name.Names;
import org.stet.fact.Sentence;

/** How likely two quotations are to report one utterance. */
final class Utterances {
  private static final double SAME_SPEAKER = 0.6;
  private static final double UNKNOWN_SPEAKER = 0.7;
  private static final double FRAGMENT = 0.5;
  private static final double FRAGMENT_OF_KNOWN = 0.45;
  private static final double CLOSE = 0.8;
  private static final int FEW_WORDS = 3;

  /** Two named speakers do not say this many words alike; one of the two names is wrong. */
  private static final int MANY_WORDS = 10;

  private static final double SAME_WORDS = 0.7;

  private static final double MOST_WORDS = 0.5;
  private static final double SOME_WORDS = 0.33;
  private static final double SOME_CONTENT = 0.4;
  private static final double MOST_CONTENT = 0.5;
  private static final double NEARLY_ALL = 0.75;
  private static final double STRETCH = 1.6;

  private final SentenceEmbedder embedder;
  private final AlignedSentences aligned;
  private final EventOverlap overlap;
  private final Names names;

  Utterances(
      SentenceEmbedder embedder, AlignedSentences aligned, EventOverlap overlap, Names names) {
    this.names = names;
    this.embedder = embedder;
    this.aligned = aligned;
    this.overlap = overlap;
  }

  /** 0 to 1; 0 where the two are not to be matched. */
  double similarity(QuotedWords first, QuotedWords second) {
    if (first.quotation().words().overlaps(second.quotation().words())
        || overlap.strangers(first.article(), second.article())) {
      return 0;
    }
    String speaker = first.quotation().speakerKey();
    String other = second.quotation().speakerKey();
    boolean known = speaker != null && speaker.equals(other);
    boolean two = speaker != null && other != null && !known && named(speaker) && named(other);
    int shorter = Math.min(first.words().size(), second.words().size());
    double context = aligned(first, second);
    boolean phrase = shorter <= FEW_WORDS && context >= CLOSE;
    if (two && !phrase && shorter < MANY_WORDS) {
      return 0;
    }
    if (shorter <= FEW_WORDS || shared(first, second).isEmpty()) {
      int longer = Math.max(first.words().size(), second.words().size());
      if (longer > 2 * shorter + 2) {
        return 0;
      }
      double bar = known && context >= CLOSE ? FRAGMENT_OF_KNOWN : FRAGMENT;
      double best = context > 0 ? Math.max(meaning(first, second), agreement(first, second)) : 0;
      return best >= bar ? best * context : 0;
    }
    double agreement = agreement(first, second);
    if (two && agreement < SAME_WORDS || !reworded(first, second, agreement)) {
      return 0;
    }
    double score =
        0.7 * meaning(first, second) + 0.3 * agreement + 0.15 * context + (known ? 0.1 : 0);
    return score >= (known ? SAME_SPEAKER : UNKNOWN_SPEAKER) ? Math.min(1, score) : 0;
  }

  /**
   * Whether so many words recur that one utterance was worded twice. A speaker who returns to a
   * subject repeats its nouns, not the sentence.
   */
  private static boolean reworded(QuotedWords first, QuotedWords second, double agreement) {
    int fewer = Math.min(first.content().size(), second.content().size());
    double content = (double) shared(first, second).size() / fewer;
    boolean most =
        agreement >= MOST_WORDS
            && content >= SOME_CONTENT
            && compact(first.words(), second.words());
    return agreement >= NEARLY_ALL
        || most
        || agreement >= SOME_WORDS && content >= MOST_CONTENT && alike(first, second);
  }

  private static boolean alike(QuotedWords first, QuotedWords second) {
    int shorter = Math.min(first.words().size(), second.words().size());
    return Math.max(first.words().size(), second.words().size()) <= STRETCH * shorter;
  }

  /** Whether the words recur together, not scattered over a long speech. */
  private static boolean compact(List<String> first, List<String> second) {
    List<WordSequences.Match> matches = WordSequences.align(first, second);
    WordSequences.Match start = matches.get(0);
    WordSequences.Match end = matches.get(matches.size() - 1);
    int longest = Math.max(end.first() - start.first(), end.second() - start.second()) + 1;
    return longest <= STRETCH * Math.min(first.size(), second.size());
  }

  /** Whether the key is a name's: "spokesman" and "one of them" can be anybody. */
  private boolean named(String speaker) {
    return names.mentions().isEmpty() || !names.of(speaker).isEmpty();
  }

  private double meaning(QuotedWords first, QuotedWords second) {
    return embedder.similarity(first.text(), second.text());
  }

  private static double agreement(QuotedWords first, QuotedWords second) {
    return WordSequences.agreement(first.words(), second.words());
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
