package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Alignment;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.Part;

/**
 * Finds the figures that measure the same thing of the same event, whether or not their values
 * agree.
 *
 * <p>Only figures of one {@link FigureDimension} are compared. Of those, a pair is matched where
 * the clauses around the numerals are alike enough and neither has a better partner in the other's
 * article.
 */
public final class FigureMatcher {
  private static final int PER_ARTICLE_AND_DIMENSION = 60;
  private static final double LIKELY = 0.45;

  private final SentenceEmbedder embedder;
  private final AlignmentWords light;
  private final FigureContexts contexts;

  /**
   * @param embedder shared with the {@link Aligner}
   * @param files where {@code alignment-words.yaml} is read from
   */
  public FigureMatcher(SentenceEmbedder embedder, LexiconFiles files) {
    this.embedder = embedder;
    this.light = AlignmentWords.read(files);
    this.contexts = new FigureContexts(embedder, light);
  }

  /** As below, with no more known than {@code alignments}. */
  public List<FigureMatch> match(
      List<ParsedArticle> story, Names names, List<Figure> figures, List<Alignment> alignments) {
    return match(story, names, figures, alignments, List.of());
  }

  /**
   * The matches in the order of the story. Compares at most {@value #PER_ARTICLE_AND_DIMENSION}
   * figures of one dimension in an article.
   *
   * @param story the draft first
   * @param names the names of the story; may be empty
   * @param figures the figures of all its articles
   * @param alignments what {@link Aligner} found in it
   * @param near sentences of two articles that are each other's nearest in meaning
   */
  public List<FigureMatch> match(
      List<ParsedArticle> story,
      Names names,
      List<Figure> figures,
      List<Alignment> alignments,
      List<Alignment> near) {
    EventOverlap overlap = new EventOverlap(story);
    AlignedSentences aligned = new AlignedSentences(alignments);
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<FigureSite>> dimensions = byDimension(story, figures);
    for (List<FigureSite> sites : dimensions.values()) {
      for (int i = 0; i < sites.size(); i++) {
        for (int j = i + 1; j < sites.size(); j++) {
          FigureSite first = sites.get(i);
          FigureSite second = sites.get(j);
          if (!first.sentence().equals(second.sentence())
              && overlap.oneEvent(first.article(), second.article())) {
            double similarity = contexts.similarity(first, second, aligned);
            if (similarity >= LIKELY) {
              pairs.add(
                  new Pair(
                      first,
                      second,
                      similarity,
                      FigureContexts.same(first, second, similarity, aligned)));
            }
          }
        }
      }
    }
    List<FigureMatch> matches =
        new ArrayList<>(FigurePairs.settled(pairs).stream().map(pair -> pair.fact(story)).toList());
    prefer(ExchangedTolls.find(figures), matches);
    List<Alignment> oneEvent = near.stream().filter(pair -> overlap.oneEvent(story, pair)).toList();
    prefer(new NearFigures(story, embedder, light).find(dimensions, oneEvent), matches);
    prefer(new SlipFigures(story, embedder, overlap).find(dimensions), matches);
    for (ParsedArticle article : story) {
      List<Figure> own =
          figures.stream()
              .filter(figure -> figure.article().equals(article.article().id()))
              .toList();
      HeadlineFigures.find(article, own).stream()
          .filter(match -> matches.stream().noneMatch(other -> other.id().equals(match.id())))
          .forEach(matches::add);
    }
    return matches.stream()
        .filter(match -> !HeadlineFigures.isStray(match, figures))
        .sorted(
            Comparator.comparing((FigureMatch match) -> order(story, match.first()))
                .thenComparing(match -> order(story, match.second()))
                .thenComparing(FigureMatch::id))
        .toList();
  }

  /** Puts {@code better} in the place of what {@code matches} holds of the same figures. */
  private static void prefer(List<FigureMatch> better, List<FigureMatch> matches) {
    matches.removeIf(match -> better.stream().anyMatch(other -> other.id().equals(match.id())));
    matches.addAll(better);
  }

  private Map<String, List<FigureSite>> byDimension(
      List<ParsedArticle> story, List<Figure> figures) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < story.size(); i++) {
      numbers.put(story.get(i).article().id(), i);
    }
    Map<String, List<FigureSite>> sites = new TreeMap<>();
    Map<String, Integer> taken = new HashMap<>();
    for (Figure figure :
        figures.stream()
            .filter(figure -> numbers.containsKey(figure.article()))
            .sorted(
                Comparator.comparing((Figure figure) -> numbers.get(figure.article()))
                    .thenComparing(figure -> figure.span()))
            .toList()) {
      Optional<String> dimension = FigureDimension.of(figure);
      int article = numbers.get(figure.article());
      if (figure.part() == Part.RESIDUE
          || dimension.isEmpty()
          || converted(figure, story.get(article))
          || taken.merge(article + "/" + dimension.get(), 1, Integer::sum)
              > PER_ARTICLE_AND_DIMENSION) {
        continue;
      }
      FigureSite.of(figure, article, story.get(article), light)
          .ifPresent(
              site -> sites.computeIfAbsent(dimension.get(), key -> new ArrayList<>()).add(site));
    }
    return sites;
  }

  /** "400 kilograms (<u>880 pounds</u>)", "$1 = <u>148 yen</u>": the same measure again. */
  private static boolean converted(Figure figure, ParsedArticle article) {
    int start = figure.span().start();
    String before = article.article().text().substring(Math.max(0, start - 2), start);
    return figure.unit() != null && (before.endsWith("(") || before.contains("="));
  }

  private static long order(List<ParsedArticle> story, Figure figure) {
    for (int i = 0; i < story.size(); i++) {
      if (story.get(i).article().id().equals(figure.article())) {
        return ((long) i << 32) + figure.span().start();
      }
    }
    return Long.MAX_VALUE;
  }

  /** Two sites, how alike they are, and whether that is enough to match them. */
  record Pair(FigureSite first, FigureSite second, double similarity, boolean same) {
    boolean agree() {
      return !new FigureMatch(first.figure(), second.figure(), similarity).exclusive();
    }

    FigureMatch fact(List<ParsedArticle> story) {
      return new FigureMatch(
          first.figure(),
          second.figure(),
          similarity,
          FigureRelations.between(
              first, second, story.get(first.article()), story.get(second.article())));
    }
  }
}
