package org.stet.extraction.alignment;

import java.util.Arrays;
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
  private static final double TWICE = 2;
  private static final double LONGER = 2.5;
  private static final double ONE_THOUGHT = 0.4;
  private static final double RETOLD = 0.42;
  private static final double RETOLD_BY_SOMEBODY = 0.7;
  private static final double RETOLD_BY_ANOTHER = 0.6;
  private static final double RETOLD_WORDS = 0.55;
  private static final int LEAST_RETOLD = 5;
  private static final int NEAR = 2;

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
    Splices.Rests rests = Splices.of(first.words(), second.words());
    if (rests != null && embedder.similarity(rests.first(), rests.second()) < ONE_THOUGHT) {
      return 0;
    }
    if (first.article() == second.article()) {
      return repeated(first, second) ? agreement(first, second) : 0;
    }
    double context = aligned(first, second);
    boolean rivals = two && !related(speaker, other);
    double alone = shorter > FEW_WORDS && !rivals ? retold(first, second, known) : 0;
    if (alone > 0) {
      return alone;
    }
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
   * How likely two papers tell one remark in words of their own, by its meaning; 0 where it is too
   * far off. Measured on annotated stories: two remarks of one speaker came to 0.29 at most, two
   * wordings of one remark to 0.59 at least. What two speakers are quoted with must share words
   * too.
   */
  private double retold(QuotedWords first, QuotedWords second, boolean known) {
    double meaning = meaning(first, second);
    boolean told = known && meaning >= RETOLD && alike(first, second, LONGER);
    boolean misattributed =
        meaning >= RETOLD_BY_ANOTHER
            && Math.min(first.words().size(), second.words().size()) >= LEAST_RETOLD
            && agreement(first, second) >= RETOLD_WORDS
            && alike(first, second, TWICE);
    String speaker = first.quotation().speakerKey();
    String other = second.quotation().speakerKey();
    boolean somebody =
        (speaker == null || other == null || !named(speaker) || !named(other))
            && meaning >= RETOLD_BY_SOMEBODY
            && Math.min(first.words().size(), second.words().size()) >= LEAST_RETOLD
            && alike(first, second, TWICE);
    return told || somebody || misattributed ? Math.min(1, meaning + (known ? 0.1 : 0)) : 0;
  }

  /**
   * Whether one article quotes a remark a second time, in nearly the same words. Sentences that
   * stand together are one speech that comes back to its words.
   */
  private static boolean repeated(QuotedWords first, QuotedWords second) {
    int gap =
        second.sentences().get(0).index()
            - first.sentences().get(first.sentences().size() - 1).index();
    return gap > NEAR
        && Math.min(first.words().size(), second.words().size()) > FEW_WORDS
        && agreement(first, second) >= NEARLY_ALL
        && alike(first, second, STRETCH);
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
        || agreement >= SOME_WORDS && content >= MOST_CONTENT && alike(first, second, STRETCH);
  }

  private static boolean alike(QuotedWords first, QuotedWords second, double times) {
    int shorter = Math.min(first.words().size(), second.words().size());
    return Math.max(first.words().size(), second.words().size()) <= times * shorter;
  }

  /** Whether the words recur together, not scattered over a long speech. */
  private static boolean compact(List<String> first, List<String> second) {
    List<WordSequences.Match> matches = WordSequences.align(first, second);
    WordSequences.Match start = matches.get(0);
    WordSequences.Match end = matches.get(matches.size() - 1);
    int longest = Math.max(end.first() - start.first(), end.second() - start.second()) + 1;
    return longest <= STRETCH * Math.min(first.size(), second.size());
  }

  /** Whether two keys of persons share a name: "yalcin-burcu", "yalcin-burcin". */
  private static boolean related(String speaker, String other) {
    return Arrays.stream(speaker.split("[-/]")).anyMatch(List.of(other.split("[-/]"))::contains);
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
