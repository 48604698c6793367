package org.stet.extraction.exchange;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.syntax.Token;
import org.stet.extraction.thesaurus.Thesaurus;
import org.stet.fact.Difference;

/**
 * "a loss of <u>steering</u>", "a loss of <u>propulsion</u>": nouns, or adjectives, of which no
 * sense of the one is near any sense of the other. A paraphrase that the thesaurus does not know
 * looks the same, so the phrases must be apart in meaning, too.
 */
final class CommonWords implements Sort {
  private static final double NOUNS_APART = 0.5;
  private static final double ADJECTIVES_APART = 0.4;
  private static final int LEAST_PART = 3;
  private static final int STEM = 4;

  private final SentenceEmbedder embedder;

  CommonWords(SentenceEmbedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public boolean exchanged(Gap gap, Surroundings surroundings) {
    boolean adjectives = gap.oneWord() && gap.first().all("JJ") && gap.second().all("JJ");
    return gap.shortPhrases()
        && gap.agrees(8, 0.75, 0.8)
        && (adjectives || (noun(gap.first()) && noun(gap.second())))
        && unrelated(gap)
        && surroundings.foreign(gap)
        && embedder.similarity(gap.first().key(), gap.second().key())
            < (adjectives ? ADJECTIVES_APART : NOUNS_APART);
  }

  private static boolean noun(Gap.Side side) {
    return side.last().isNoun()
        && side.words().stream()
            .allMatch(
                word ->
                    !word.isProperNoun()
                        && (word.isNoun() || word.tag().startsWith("JJ"))
                        && !Character.isUpperCase(word.text().charAt(0)));
  }

  private static boolean unrelated(Gap gap) {
    Thesaurus thesaurus = Thesaurus.get();
    List<String> first = words(gap.first(), thesaurus);
    List<String> second = words(gap.second(), thesaurus);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    for (String one : first) {
      for (String other : second) {
        if (sameStem(one, other) || thesaurus.related(one, other)) {
          return false;
        }
      }
    }
    return !thesaurus.related(gap.first().key(), gap.second().key());
  }

  private static boolean sameStem(String one, String other) {
    return one.length() >= STEM && other.startsWith(one.substring(0, STEM));
  }

  /** The words, closed compounds taken apart; none where one is unknown. */
  private static List<String> words(Gap.Side side, Thesaurus thesaurus) {
    List<String> words = new ArrayList<>();
    for (Token token : side.words()) {
      String key = Gap.Side.key(token);
      if (thesaurus.knows(key)) {
        words.add(key);
      } else {
        int cut = cut(key, thesaurus);
        if (cut < 0) {
          return List.of();
        }
        words.add(key.substring(0, cut));
        words.add(key.substring(cut));
      }
    }
    return words;
  }

  /** Where two known words meet in {@code compound}, the longer the second the better; else -1. */
  private static int cut(String compound, Thesaurus thesaurus) {
    for (int cut = LEAST_PART; cut <= compound.length() - LEAST_PART; cut++) {
      if (thesaurus.knows(compound.substring(0, cut)) && thesaurus.knows(compound.substring(cut))) {
        return cut;
      }
    }
    return -1;
  }

  @Override
  public Difference.Kind kind() {
    return Difference.Kind.OTHER_WORD;
  }
}
