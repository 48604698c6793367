package org.stet.extraction.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.stet.extraction.alignment.EventOverlap;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Part;

/**
 * Pairs every sentence with those of the other articles that are nearest in meaning; articles that
 * hardly name anything in common are about two events and have no counterparts.
 *
 * <p>Measured on annotated stories: of 115 contradictions between articles 93 stand in such a pair,
 * 82 of them in one whose sentences are each other's nearest. A bar on the cosine alone that lets
 * as few pairs through loses many more, for a contradiction is often told in other words.
 */
public final class Counterparts {
  /** Below this cosine two sentences are about different things. */
  static final double LEAST = 0.3;

  private static final int SENTENCES_PER_STORY = 1_200;

  private final SentenceEmbedder embedder;

  /**
   * @param embedder shared, so that each sentence is embedded once
   */
  public Counterparts(SentenceEmbedder embedder) {
    this.embedder = embedder;
  }

  /**
   * The counterparts in the order of the story. Reads the first {@value #SENTENCES_PER_STORY}
   * sentences of a story, in equal shares of its articles.
   */
  public List<Counterpart> among(List<ParsedArticle> story) {
    List<Side> sides = story.stream().map(article -> side(article, story.size())).toList();
    EventOverlap overlap = new EventOverlap(story);
    List<Counterpart> found = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      found.addAll(headline(sides.get(i)));
      for (int j = i + 1; j < sides.size(); j++) {
        if (!overlap.strangers(i, j)) {
          found.addAll(between(sides.get(i), sides.get(j)));
        }
      }
    }
    return List.copyOf(found);
  }

  /** An article with the sentences that are compared. */
  private record Side(ParsedArticle article, List<ParsedSentence> sentences) {
    Side only(Part part) {
      return new Side(
          article, sentences.stream().filter(sentence -> sentence.part() == part).toList());
    }
  }

  private static Side side(ParsedArticle article, int articles) {
    return new Side(
        article,
        article.sentences().stream()
            .filter(sentence -> sentence.part() != Part.RESIDUE)
            .limit(SENTENCES_PER_STORY / articles)
            .toList());
  }

  /** A headline sums up the body: all its nearest sentences count, not only mutual ones. */
  private List<Counterpart> headline(Side side) {
    Side headline = side.only(Part.HEADLINE);
    Side body = side.only(Part.BODY);
    double[][] cosines = cosines(headline, body);
    List<Counterpart> found = new ArrayList<>();
    for (int i = 0; i < cosines.length; i++) {
      double[] row = cosines[i];
      int[] nearest = nearest(row.length, number -> row[number]);
      for (int j : nearest) {
        found.add(
            new Counterpart(
                side.article(),
                headline.sentences().get(i),
                side.article(),
                body.sentences().get(j),
                row[j],
                j == nearest[0]));
      }
    }
    return found;
  }

  private List<Counterpart> between(Side one, Side two) {
    double[][] cosines = cosines(one, two);
    int[][] backs = new int[two.sentences().size()][];
    List<Counterpart> found = new ArrayList<>();
    for (int i = 0; i < cosines.length; i++) {
      double[] row = cosines[i];
      int[] nearest = nearest(row.length, number -> row[number]);
      for (int j : nearest) {
        if (backs[j] == null) {
          backs[j] = nearest(cosines.length, number -> cosines[number][j]);
        }
        int[] back = backs[j];
        int here = i;
        if (Arrays.stream(back).anyMatch(number -> number == here)) {
          found.add(
              new Counterpart(
                  one.article(),
                  one.sentences().get(i),
                  two.article(),
                  two.sentences().get(j),
                  row[j],
                  nearest[0] == j && back[0] == i));
        }
      }
    }
    return found;
  }

  private double[][] cosines(Side one, Side two) {
    return embedder.similarities(texts(one), texts(two));
  }

  private static List<String> texts(Side side) {
    return side.sentences().stream().map(sentence -> sentence.fact().span().text()).toList();
  }

  /** Numbers of the two highest values at or above {@link #LEAST}, the highest and first before. */
  private static int[] nearest(int count, IntToDoubleFunction cosines) {
    int first = -1;
    int second = -1;
    for (int number = 0; number < count; number++) {
      double cosine = cosines.applyAsDouble(number);
      if (!(cosine >= LEAST)) {
        continue;
      }
      if (first < 0 || cosine > cosines.applyAsDouble(first)) {
        second = first;
        first = number;
      } else if (second < 0 || cosine > cosines.applyAsDouble(second)) {
        second = number;
      }
    }
    return first < 0 ? new int[0] : second < 0 ? new int[] {first} : new int[] {first, second};
  }
}
