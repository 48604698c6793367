package org.stet.extraction.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Article;
import org.stet.fact.Moment;
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

  /** The times of {@code article} that can be placed, in the order of the text. */
  public List<Moment> extract(ParsedArticle article) {
    return readings(article).stream()
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
    return readings(article).stream()
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
      boolean dated = article.published() != null;
      Page page =
          new Page(
              sentence,
              span.text(),
              dated ? article.published().date() : null,
              dated ? article.published().time() : null,
              dayFirst,
              offset -> outlooks.at(sentence, offset));
      boolean holds = day != null && sentence.fact().index() - named <= DAY_HOLDS;
      for (Reading reading : read(page, holds ? day : null)) {
        if (reading.placesDay()) {
          day = reading.from().toLocalDate();
          named = sentence.fact().index();
        }
        all.add(reading.at(span.start() + reading.start(), span.start() + reading.end()));
      }
    }
    return all;
  }

  private List<Reading> read(Page page, LocalDate day) {
    Page.Readings readings = new Page.Readings();
    FullDates.read(page, readings);
    Quarters.read(page, readings);
    longTimes.read(page, readings);
    RelativeDates.read(page, readings);
    clockTimes.read(page, readings, day);
    BareYears.read(page, readings);
    return readings.inOrder();
  }
}
