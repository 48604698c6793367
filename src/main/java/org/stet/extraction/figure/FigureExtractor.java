package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.moment.MomentExtractor;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Moment;
import org.stet.fact.Span;

/**
 * Finds the figures of an article: numbers with what they count, of whom, when, and who says so.
 *
 * <p>Dates and times of day are no figures. Values are intervals: "about" leaves a tenth on either
 * side, a number with a scale or a unit half a step of its last digit, "dozens" what its entry in
 * {@code numerals.yaml} says. A superlative counts nothing: it stands with low 0 and high infinity,
 * bound VAGUE.
 */
public final class FigureExtractor {
  private static final int LONGEST_SENTENCE = 20_000;

  private final PhraseReader phrases;
  private final FigureReader figures;
  private final MomentExtractor times;

  /**
   * @throws org.stet.extraction.lexicon.LexiconException if a file of words cannot be used
   */
  public FigureExtractor(LexiconFiles files) {
    this(files, new MomentExtractor(files));
  }

  /**
   * As {@link #FigureExtractor(LexiconFiles)}.
   *
   * @param times tells which numbers name a time; shared, so that each sentence is read once
   */
  public FigureExtractor(LexiconFiles files, MomentExtractor times) {
    FigureLexicon lexicon = FigureLexicon.read(files);
    this.phrases = new PhraseReader(lexicon);
    this.figures = new FigureReader(lexicon);
    this.times = times;
  }

  /**
   * The figures of {@code article}, in the order of the text.
   *
   * @param names names of the story, for whom figures count
   * @param moments times of the article, for when they hold
   * @param attributions attributions of the article, for who answers for them
   */
  public List<Figure> extract(
      ParsedArticle article, Names names, List<Moment> moments, Attributions attributions) {
    List<Span> dates = times.words(article);
    Separators separators = Separators.of(article.article());
    List<Figure> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      Span span = sentence.fact().span();
      if (span.length() > LONGEST_SENTENCE) {
        continue;
      }
      List<Span> excluded = dates.stream().filter(span::overlaps).toList();
      FigureReader.Context context =
          new FigureReader.Context(article.article(), sentence, names, moments, attributions);
      List<Phrase> read =
          phrases.read(
              separators.english(span.text()),
              (start, end) ->
                  isDate(excluded, span.start(), start, end)
                      || SlashNames.holds(span.text(), start, end));
      List<Figure> ratios = ratios(context, span);
      figures.read(context, read).stream()
          .filter(
              figure -> ratios.stream().noneMatch(ratio -> ratio.span().overlaps(figure.span())))
          .forEach(found::add);
      found.addAll(ratios);
      worded(context, span).forEach(found::add);
      for (Superlatives.Found record : Superlatives.find(sentence, span.text())) {
        Span words =
            article.article().span(span.start() + record.start(), span.start() + record.end());
        found.add(superlative(context, words, record));
      }
    }
    found.sort(Comparator.comparing(Figure::span));
    return List.copyOf(new Coverage(article, found, attributions).covered());
  }

  private static boolean isDate(List<Span> dates, int offset, int start, int end) {
    return dates.stream()
        .anyMatch(date -> date.start() < offset + end && offset + start < date.end());
  }

  private static List<Figure> ratios(FigureReader.Context context, Span sentence) {
    return Ratios.find(sentence.text()).stream()
        .map(
            ratio -> {
              int offset = sentence.start();
              Span words = context.article().span(offset + ratio.start(), offset + ratio.end());
              Span factor =
                  context.article().span(offset + ratio.start(), offset + ratio.factorEnd());
              double value = ratio.value();
              return countless(
                  context, words, factor, value, value, Bound.EXACT, Measure.SHARE, "times");
            })
        .toList();
  }

  /** Shares and changes that are told without a number, or whose number is not what matters. */
  private static List<Figure> worded(FigureReader.Context context, Span sentence) {
    List<Figure> figures = new ArrayList<>();
    int offset = sentence.start();
    Majorities.find(context.sentence(), sentence.text())
        .map(
            share ->
                worded(
                    context,
                    context.article().span(offset + share.start(), offset + share.end()),
                    context.article().span(offset + share.start(), offset + share.shareEnd()),
                    "%"))
        .ifPresent(figures::add);
    Trends.find(context.sentence(), sentence.text())
        .map(
            trend ->
                worded(
                    context,
                    context.article().span(offset + trend.start(), offset + trend.end()),
                    context
                        .article()
                        .span(offset + trend.changeStart(), offset + trend.changeEnd()),
                    "times"))
        .ifPresent(figures::add);
    return figures;
  }

  private static Figure worded(
      FigureReader.Context context, Span words, Span numeral, String unit) {
    return vague(context, words, numeral, Measure.SHARE, unit);
  }

  private static Figure superlative(
      FigureReader.Context context, Span words, Superlatives.Found record) {
    int offset = context.sentence().fact().span().start();
    Span numeral = context.article().span(offset + record.wordStart(), offset + record.wordEnd());
    return vague(context, words, numeral, Measure.SUPERLATIVE, null);
  }

  private static Figure vague(
      FigureReader.Context context, Span words, Span numeral, Measure measure, String unit) {
    return countless(
        context, words, numeral, 0, Double.POSITIVE_INFINITY, Bound.VAGUE, measure, unit);
  }

  /** A figure that counts nobody and nothing in particular. */
  private static Figure countless(
      FigureReader.Context context,
      Span words,
      Span numeral,
      double low,
      double high,
      Bound bound,
      Measure measure,
      String unit) {
    return new Figure(
        words,
        numeral,
        low,
        high,
        bound,
        measure,
        unit,
        null,
        null,
        null,
        null,
        null,
        context.attributions().covering(words).orElse(null),
        context.sentence().part());
  }
}
