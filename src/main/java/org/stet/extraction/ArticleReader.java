package org.stet.extraction;

import java.util.List;
import org.stet.extraction.attribution.AttributionExtractor;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.figure.FigureExtractor;
import org.stet.extraction.figure.Reckoner;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.memo.Remembered;
import org.stet.extraction.moment.MomentExtractor;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Figure;
import org.stet.fact.Moment;

/**
 * Reads what depends on one article and on what its own names stand for. While neither changes, the
 * reading is remembered: of a story under edit, that of its sources.
 */
final class ArticleReader {
  private static final int REMEMBERED = 64;

  private final Remembered<Read, ArticleReading> remembered = new Remembered<>(REMEMBERED);
  private final MomentExtractor moments;
  private final AttributionExtractor attributions;
  private final FigureExtractor figures;
  private final Reckoner reckoner;

  ArticleReader(LexiconFiles lexicon) {
    this.moments = new MomentExtractor(lexicon);
    this.attributions = new AttributionExtractor(lexicon);
    this.figures = new FigureExtractor(lexicon, moments);
    this.reckoner = new Reckoner(lexicon);
  }

  /** Forgets the articles that were read. */
  void forget() {
    remembered.forget();
    moments.forget();
  }

  /** All that a reading depends on. */
  private record Read(ParsedArticle article, Names names) {}

  /**
   * What stands in {@code article}.
   *
   * @param names those of its story
   */
  ArticleReading read(ParsedArticle article, Names names) {
    return remembered.get(new Read(article, names.in(article.article().id())), this::read);
  }

  private ArticleReading read(Read read) {
    ParsedArticle article = read.article();
    List<Moment> times = moments.extract(article);
    Attributions said = attributions.extract(article, read.names());
    List<Figure> counted = figures.extract(article, read.names(), times, said);
    return new ArticleReading(times, said, counted, reckoner.reckon(article, counted));
  }
}
