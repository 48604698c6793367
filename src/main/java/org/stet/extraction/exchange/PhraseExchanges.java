package org.stet.extraction.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.comparison.Comparison;
import org.stet.extraction.comparison.Counterpart;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Part;
import org.stet.fact.Span;

/** Finds what was exchanged between two articles in sentences that are nearly copies. */
public final class PhraseExchanges implements Comparison {
  private static final double ALIKE = 0.5;
  private static final int NEIGHBOURS = 3;

  private final List<Sort> sorts;

  /**
   * @param files where {@code countries.yaml} is read from
   * @param embedder tells how near two phrases are in meaning
   */
  public PhraseExchanges(LexiconFiles files, SentenceEmbedder embedder) {
    this.sorts =
        List.of(
            new Numbers(),
            new Nations(files),
            new ProperNames(),
            new Opposites(),
            new CommonWords(embedder));
  }

  @Override
  public List<Difference> find(StoryReading story) {
    Surroundings surroundings = new Surroundings(story);
    Map<Span, Difference> found = new LinkedHashMap<>();
    for (Counterpart pair : story.counterparts()) {
      if (pair.article() != pair.other()
          && pair.cosine() >= ALIKE
          && pair.first().part() != Part.RESIDUE
          && pair.second().part() != Part.RESIDUE) {
        for (Gap gap : gaps(pair)) {
          for (Sort sort : sorts) {
            if (sort.exchanged(gap, surroundings)) {
              Difference difference = difference(gap, sort.kind(), pair.cosine());
              found.putIfAbsent(difference.first(), difference);
              break;
            }
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Difference difference(Gap gap, Difference.Kind kind, double similarity) {
    return new Difference(span(gap.first()), span(gap.second()), kind, false, similarity);
  }

  private static Span span(Gap.Side side) {
    return side.sentence().span(side.article().article(), side.words());
  }

  private static List<Gap> gaps(Counterpart pair) {
    WordAlignment alignment = WordAlignment.of(pair.first(), pair.second());
    if (alignment == null) {
      return List.of();
    }
    long agreed = alignment.agreed();
    long fewer = Math.min(content(pair.first()), content(pair.second()));
    List<Gap> gaps = new ArrayList<>();
    for (WordAlignment.Run run : alignment.differing()) {
      gaps.add(
          new Gap(
              side(pair.article(), pair.first(), run.first()),
              side(pair.other(), pair.second(), run.second()),
              neighbour(alignment, run.from() - 1),
              neighbour(alignment, run.to()),
              agreed,
              (double) agreed / fewer,
              alignment.support(run, NEIGHBOURS)));
    }
    return gaps;
  }

  private static long content(ParsedSentence sentence) {
    return sentence.tokens().stream().filter(Wording::carriesContent).count();
  }

  private static Gap.Side side(ParsedArticle article, ParsedSentence sentence, List<Token> words) {
    return new Gap.Side(article, sentence, words.stream().filter(Wording::carriesContent).toList());
  }

  private static Token neighbour(WordAlignment alignment, int column) {
    return column < 0 || column >= alignment.columns().size()
        ? null
        : alignment.columns().get(column).first();
  }
}
