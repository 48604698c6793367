package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Alignment;
import org.stet.fact.Part;

/**
 * Finds the sentences of a story that tell the same thing: across articles, between the headline of
 * an article and its body, and between two places of one article that are nearly the same.
 *
 * <p>Candidates share content words; a logistic regression over the cosine of the two meanings and
 * the weight of the shared words scores them. The bar is lower for two sentences that are each
 * other's best match.
 */
public final class Aligner {
  static final double SAME = 0.6;
  static final double SAME_IF_BEST = 0.4;
  static final double REPEATED = 0.9;

  private static final int SENTENCES_PER_ARTICLE = 400;
  private static final int SENTENCES_PER_STORY = 1_200;
  private static final int NEIGHBOURS = 2;
  private static final int LEAST_WORDS = 2;

  private final SentenceEmbedder embedder;
  private final AlignmentWords light;

  /**
   * @param embedder shared with the other matchers, so that each text is embedded once
   * @param files where {@code alignment-words.yaml} is read from
   */
  public Aligner(SentenceEmbedder embedder, LexiconFiles files) {
    this.embedder = embedder;
    this.light = AlignmentWords.read(files);
  }

  /**
   * The pairs of sentences that tell the same thing, in the order of the story. Reads at most the
   * first {@value #SENTENCES_PER_ARTICLE} sentences of an article and {@value #SENTENCES_PER_STORY}
   * of a story.
   *
   * @param story the draft first
   * @param names the names of the story; may be empty
   */
  public List<Alignment> align(List<ParsedArticle> story, Names names) {
    List<Placed> sentences = place(story, names);
    if (sentences.size() < 2) {
      return List.of();
    }
    StoryWords words = new StoryWords(sentences.stream().map(Placed::wording).toList());
    EventOverlap overlap = new EventOverlap(story);
    PairScorer scorer = new PairScorer(embedder, words);
    List<Scored> pairs = new ArrayList<>();
    for (Candidates.Pair pair : Candidates.among(sentences, words)) {
      Placed first = sentences.get(pair.first());
      Placed second = sentences.get(pair.second());
      if (mayTellTheSame(first, second, overlap)) {
        double similarity = scorer.similarity(first.wording(), second.wording());
        if (similarity >= SAME_IF_BEST) {
          pairs.add(new Scored(pair.first(), pair.second(), similarity));
        }
      }
    }
    return accepted(sentences, pairs);
  }

  private static boolean mayTellTheSame(Placed first, Placed second, EventOverlap overlap) {
    if (first.article() != second.article()) {
      return !overlap.strangers(first.article(), second.article())
          || shareName(first.sentence(), second.sentence());
    }
    boolean headline = first.part() == Part.HEADLINE || second.part() == Part.HEADLINE;
    int apart = Math.abs(first.sentence().fact().index() - second.sentence().fact().index());
    return first.part() == Part.HEADLINE ^ second.part() == Part.HEADLINE
        || (!headline && apart > NEIGHBOURS);
  }

  private static boolean shareName(ParsedSentence first, ParsedSentence second) {
    return !Collections.disjoint(EventOverlap.properNouns(first), EventOverlap.properNouns(second));
  }

  private static List<Alignment> accepted(List<Placed> sentences, List<Scored> pairs) {
    BestMatches best = new BestMatches(sentences, pairs);
    return pairs.stream()
        .filter(pair -> accepts(sentences, pair, best))
        .sorted(Comparator.comparingInt(Scored::first).thenComparingInt(Scored::second))
        .map(
            pair ->
                new Alignment(
                    sentences.get(pair.first()).sentence().fact(),
                    sentences.get(pair.second()).sentence().fact(),
                    pair.similarity()))
        .toList();
  }

  private static boolean accepts(List<Placed> sentences, Scored pair, BestMatches best) {
    Placed first = sentences.get(pair.first());
    Placed second = sentences.get(pair.second());
    if (first.article() == second.article() && first.part() == second.part()) {
      return pair.similarity() >= REPEATED;
    }
    return pair.similarity() >= SAME || best.mutual(pair);
  }

  private List<Placed> place(List<ParsedArticle> story, Names names) {
    List<Placed> placed = new ArrayList<>();
    for (int article = 0; article < story.size(); article++) {
      List<ParsedSentence> sentences = story.get(article).sentences();
      int share = Math.min(SENTENCES_PER_ARTICLE, SENTENCES_PER_STORY / story.size());
      for (ParsedSentence sentence : sentences.subList(0, Math.min(share, sentences.size()))) {
        Wording wording = Wording.of(sentence, names, light);
        if (wording.words().size() >= LEAST_WORDS) {
          placed.add(new Placed(article, wording));
        }
      }
    }
    return placed;
  }

  /** A sentence with the number of its article. */
  record Placed(int article, Wording wording) {
    ParsedSentence sentence() {
      return wording.sentence();
    }

    Part part() {
      return wording.sentence().part();
    }
  }

  /** Numbers of two sentences and how alike they are. */
  record Scored(int first, int second, double similarity) {}
}
