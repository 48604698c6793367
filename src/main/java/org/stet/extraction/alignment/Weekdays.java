package org.stet.extraction.alignment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Moment;
import org.stet.fact.Moment.Precision;
import org.stet.fact.MomentMatch;

/**
 * For a weekday that is not its date's, a place in another article that names the day rightly:
 * "Monday, 14 October" × "on Tuesday", where that Tuesday was the 14th.
 */
final class Weekdays {
  /** Sentences less alike tell of other things that happened on that day. */
  private static final double LIKE = 0.1;

  private final List<ParsedArticle> story;
  private final SentenceEmbedder embedder;

  Weekdays(List<ParsedArticle> story, SentenceEmbedder embedder) {
    this.story = story;
    this.embedder = embedder;
  }

  /**
   * One match for each wrong weekday that another article sets right, in the order of the story.
   */
  List<MomentMatch> find(List<Moment> moments) {
    List<String> order = story.stream().map(article -> article.article().id()).toList();
    List<MomentMatch> found = new ArrayList<>();
    for (Moment wrong : moments) {
      if (!wrong.weekdayIsWrong()) {
        continue;
      }
      LocalDate date = wrong.start().toLocalDate();
      LocalDate named = nearest(date, wrong.weekday());
      Optional<Moment> right =
          first(
              wrong,
              moments,
              other ->
                  isDay(other, named) || (isDay(other, date) && says(other, date.getDayOfWeek())));
      right.ifPresent(
          other -> {
            boolean later = order.indexOf(other.article()) > order.indexOf(wrong.article());
            found.add(later ? new MomentMatch(wrong, other, 1) : new MomentMatch(other, wrong, 1));
          });
    }
    return found;
  }

  /** The moment whose sentence is most like that of {@code wrong}. */
  private Optional<Moment> first(Moment wrong, List<Moment> moments, Predicate<Moment> condition) {
    String told = sentence(wrong);
    return moments.stream()
        .filter(moment -> !moment.article().equals(wrong.article()) && !moment.weekdayIsWrong())
        .filter(condition)
        .map(moment -> new Candidate(moment, embedder.similarity(told, sentence(moment))))
        .filter(candidate -> candidate.similarity() >= LIKE)
        .reduce((one, other) -> other.similarity() > one.similarity() ? other : one)
        .map(Candidate::moment);
  }

  private record Candidate(Moment moment, double similarity) {}

  private String sentence(Moment moment) {
    return story.stream()
        .filter(article -> article.article().id().equals(moment.article()))
        .flatMap(article -> article.sentenceAt(moment.span()).stream())
        .map(sentence -> sentence.fact().span().text())
        .findFirst()
        .orElse("");
  }

  private static boolean isDay(Moment moment, LocalDate date) {
    return (moment.precision() == Precision.DAY || moment.precision() == Precision.PART_OF_DAY)
        && moment.start().toLocalDate().equals(date);
  }

  private static boolean says(Moment moment, DayOfWeek weekday) {
    String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return moment.span().text().contains(name);
  }

  private static LocalDate nearest(LocalDate date, DayOfWeek weekday) {
    LocalDate before = date.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = date.with(TemporalAdjusters.nextOrSame(weekday));
    return date.toEpochDay() - before.toEpochDay() <= after.toEpochDay() - date.toEpochDay()
        ? before
        : after;
  }
}
