package org.stet.extraction.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stet.extraction.Parsed;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.moment.MomentExtractor;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Article;
import org.stet.fact.Figure;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Reckoning;

/** Reads the figures of a test's sentences. */
final class Figures {
  static final String TODAY = "2025-03-12";

  private static final FigureExtractor EXTRACTOR = new FigureExtractor(Parsed.LEXICON);
  private static final MomentExtractor MOMENTS = new MomentExtractor(Parsed.LEXICON);
  private static final Reckoner RECKONER = new Reckoner(Parsed.LEXICON);

  private Figures() {}

  static List<Figure> of(String text) {
    ParsedArticle article = Parsed.text(text, TODAY);
    return of(article, new Names(List.of(), List.of()), new Attributions(List.of(), List.of()));
  }

  static List<Figure> of(ParsedArticle article, Names names, Attributions attributions) {
    return EXTRACTOR.extract(article, names, MOMENTS.extract(article), attributions);
  }

  static Figure only(String text) {
    List<Figure> figures = of(text);
    if (figures.size() != 1) {
      throw new AssertionError(text + ": " + figures);
    }
    return figures.get(0);
  }

  static List<Reckoning> reckonings(String text) {
    return RECKONER.reckon(Parsed.text(text, TODAY), of(text));
  }

  /** Names of {@code article}: each of {@code words} a body under its own lower-case key. */
  static Names names(Article article, String... words) {
    return new Names(
        Arrays.stream(words)
            .map(
                word -> {
                  int at = article.text().indexOf(word);
                  return new Mention(
                      article.span(at, at + word.length()),
                      NameKind.ORGANISATION,
                      word.toLowerCase(Locale.ROOT),
                      word,
                      null,
                      null,
                      null,
                      null);
                })
            .toList(),
        List.of());
  }
}
