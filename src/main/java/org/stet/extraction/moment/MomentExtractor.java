package org.stet.extraction.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.memo.Remembered;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Shape;
import org.stet.fact.Article;
import org.stet.fact.Moment;
import org.stet.fact.Publication;
import org.stet.fact.Span;

/**
 * Finds the times that an article names.
 *
 * <p>Own patterns come first, because they keep the precision of the words and never read a date
 * the American way without evidence. A time that is counted from a day of publication that nobody
 * gave is no moment.
 */
public final class MomentExtractor {
  /** For how many sentences a day that was named stays the day of the hours that follow. */
  private static final int DAY_HOLDS = 4;

  private static final int LONGEST_SENTENCE = 20_000;

  /** Articles under edit or in use by a batch. */
  private static final int REMEMBERED_ARTICLES = 16;

  /** Nearly all sentences name few times or none. */
  private static final int REMEMBERED_SENTENCES = 2_048;

  private final Remembered<ParsedArticle, List<Reading>> articles =
      new Remembered<>(REMEMBERED_ARTICLES);
  private final Remembered<Asked, List<Reading>> sentences = new Remembered<>(REMEMBERED_SENTENCES);
  private final LongTimes longTimes;
  private final ClockTimes clockTimes;
  private final Outlooks outlooks;

  /**
   * @throws org.stet.extraction.lexicon.LexiconException if {@code times.yaml} cannot be used
   */
  public MomentExtractor(LexiconFiles files) {
    TimeLexicon lexicon = files.read("times.yaml", TimeLexicon.class);
    this.longTimes = new LongTimes(lexicon);
    this.clockTimes = new ClockTimes(lexicon);
    this.outlooks = new Outlooks(lexicon);
  }

  /** Forgets the articles and sentences that were read. */
  public void forget() {
    articles.forget();
    sentences.forget();
  }

  /** The times of {@code article} that can be placed, in the order of the text. */
  public List<Moment> extract(ParsedArticle article) {
    return articles.get(article, this::readings).stream()
        .filter(Reading::placed)
        .map(
            reading ->
                new Moment(
                    article.article().span(reading.start(), reading.end()),
                    reading.from(),
                    reading.to(),
                    reading.precision(),
                    reading.value(),
                    reading.weekday()))
        .toList();
  }

  /**
   * All words of {@code article} that name a time, whether or not it can be placed: numbers in them
   * count nothing.
   */
  public List<Span> words(ParsedArticle article) {
    return articles.get(article, this::readings).stream()
        .map(reading -> article.article().span(reading.start(), reading.end()))
        .toList();
  }

  private List<Reading> readings(ParsedArticle parsed) {
    Article article = parsed.article();
    Optional<Boolean> dayFirst = FullDates.dayFirst(article);
    List<Reading> all = new ArrayList<>();
    LocalDate day = null;
    int named = 0;
    for (ParsedSentence sentence : parsed.sentences()) {
      Span span = sentence.fact().span();
      if (span.length() > LONGEST_SENTENCE) {
        continue;
      }
      boolean holds = day != null && sentence.fact().index() - named <= DAY_HOLDS;
      Asked asked =
          new Asked(Shape.of(sentence), article.published(), dayFirst, holds ? day : null);
      for (Reading reading : sentences.get(asked, it -> read(sentence, it))) {
        if (reading.placesDay()) {
          day = reading.from().toLocalDate();
          named = sentence.fact().index();
        }
        all.add(reading.at(span.start() + reading.start(), span.start() + reading.end()));
      }
    }
    return all;
  }

  /**
   * What the times of a sentence depend on.
   *
   * @param published when its article appeared, or null
   * @param dayFirst whether all-digit dates name the day first; empty where the article does not
   *     tell
   * @param day the day that the hours of the sentence are of, or null
   */
  private record Asked(
      Shape sentence, Publication published, Optional<Boolean> dayFirst, LocalDate day) {}

  /** The times of {@code sentence}, their places counted from its start. */
  private List<Reading> read(ParsedSentence sentence, Asked asked) {
    Publication published = asked.published();
    Page page =
        new Page(
            sentence,
            sentence.fact().span().text(),
            published == null ? null : published.date(),
            published == null ? null : published.time(),
            asked.dayFirst(),
            offset -> outlooks.at(sentence, offset));
    Page.Readings readings = new Page.Readings();
    FullDates.read(page, readings);
    Quarters.read(page, readings);
    longTimes.read(page, readings);
    RelativeDates.read(page, readings);
    clockTimes.read(page, readings, asked.day());
    BareYears.read(page, readings);
    return readings.inOrder();
  }
}
