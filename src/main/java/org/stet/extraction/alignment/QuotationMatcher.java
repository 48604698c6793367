package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Alignment;
import org.stet.fact.Quotation;
import org.stet.fact.QuotationMatch;

/**
 * Finds the quotations that report one utterance, whether or not their words agree.
 *
 * <p>Two named speakers who differ match only where the sentences are aligned or many words agree:
 * then one of the two papers names the wrong one. The bar is higher where a speaker is not known,
 * and fragments match only within sentences that are aligned: a phrase of three words can be
 * anybody's.
 */
public final class QuotationMatcher {
  private static final int PER_ARTICLE = 80;
  private static final double ALIKE = 0.5;

  private final SentenceEmbedder embedder;
  private final AlignmentWords lexicon;

  /**
   * @param embedder shared with the {@link Aligner}
   * @param files where {@code alignment-words.yaml} is read from
   */
  public QuotationMatcher(SentenceEmbedder embedder, LexiconFiles files) {
    this.embedder = embedder;
    this.lexicon = AlignmentWords.read(files);
  }

  /**
   * The matches in the order of the story. Reads at most the first {@value #PER_ARTICLE} quotations
   * of an article.
   *
   * @param story the draft first
   * @param names the names of the story; may be empty
   * @param quotations the quotations of all its articles
   * @param alignments what {@link Aligner} found in it
   */
  public List<QuotationMatch> match(
      List<ParsedArticle> story,
      Names names,
      List<Quotation> quotations,
      List<Alignment> alignments) {
    List<QuotedWords> quoted = read(story, quotations);
    Utterances utterances =
        new Utterances(embedder, new AlignedSentences(alignments), new EventOverlap(story), names);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < quoted.size(); i++) {
      for (int j = i + 1; j < quoted.size(); j++) {
        double similarity = utterances.similarity(quoted.get(i), quoted.get(j));
        if (similarity > 0) {
          pairs.add(new Pair(quoted.get(i), quoted.get(j), similarity));
        }
      }
    }
    return withFirst(mutualBest(pairs)).stream()
        .map(
            pair ->
                new QuotationMatch(
                    pair.first.quotation(),
                    pair.second.quotation(),
                    WordSequences.agreement(pair.first.words(), pair.second.words())))
        .toList();
  }

  private List<QuotedWords> read(List<ParsedArticle> story, List<Quotation> quotations) {
    List<QuotedWords> quoted = new ArrayList<>();
    for (int number = 0; number < story.size(); number++) {
      ParsedArticle article = story.get(number);
      int at = number;
      quotations.stream()
          .filter(quotation -> quotation.article().equals(article.article().id()))
          .sorted(Comparator.comparing(Quotation::words))
          .limit(PER_ARTICLE)
          .map(quotation -> QuotedWords.of(quotation, at, article, lexicon))
          .filter(words -> !words.words().isEmpty())
          .forEach(quoted::add);
    }
    return quoted;
  }

  /** The pairs of which neither side has a better partner in the article of the other. */
  private static List<Pair> mutualBest(List<Pair> pairs) {
    Map<String, Double> best = new HashMap<>();
    for (Pair pair : pairs) {
      best.merge(side(pair.first, pair.second), pair.similarity, Math::max);
      best.merge(side(pair.second, pair.first), pair.similarity, Math::max);
    }
    return pairs.stream()
        .filter(pair -> pair.similarity >= best.get(side(pair.first, pair.second)))
        .filter(pair -> pair.similarity >= best.get(side(pair.second, pair.first)))
        .toList();
  }

  /** Of three wordings of one utterance, the first with each of the others, not each with each. */
  private static List<Pair> withFirst(List<Pair> pairs) {
    Map<QuotedWords, QuotedWords> first = new LinkedHashMap<>();
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : pairs) {
      QuotedWords one = first.getOrDefault(pair.first, pair.first);
      QuotedWords other = first.getOrDefault(pair.second, pair.second);
      boolean direct = one == pair.first;
      if (one != other && (direct || alike(one, pair.second))) {
        kept.add(new Pair(one, pair.second, pair.similarity));
      } else if (one != other) {
        kept.add(pair);
      }
      first.putIfAbsent(pair.second, one);
    }
    return kept;
  }

  private static boolean alike(QuotedWords one, QuotedWords other) {
    return WordSequences.agreement(one.words(), other.words()) >= ALIKE;
  }

  private static String side(QuotedWords words, QuotedWords other) {
    return words.quotation().id() + "/" + other.article();
  }

  private record Pair(QuotedWords first, QuotedWords second, double similarity) {}
}
