package org.stet.extraction.alignment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Moment;
import org.stet.fact.Moment.Precision;
import org.stet.fact.MomentMatch;

/**
 * For a weekday that is not its date's, a place in another article that names the day rightly:
 * "Monday, 14 October" × "on Tuesday", where that Tuesday was the 14th.
 */
final class Weekdays {
  private final List<ParsedArticle> story;
  private final AlignmentWords lexicon;

  Weekdays(List<ParsedArticle> story, AlignmentWords lexicon) {
    this.story = story;
    this.lexicon = lexicon;
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
          first(wrong, moments, other -> isDay(other, date) && says(other, date.getDayOfWeek()))
              .or(() -> first(wrong, moments, other -> isDay(other, named)));
      right.ifPresent(
          other -> {
            boolean later = order.indexOf(other.article()) > order.indexOf(wrong.article());
            found.add(later ? new MomentMatch(wrong, other, 1) : new MomentMatch(other, wrong, 1));
          });
    }
    return found;
  }

  /** The moment whose sentence tells most of what the sentence of {@code wrong} does. */
  private Optional<Moment> first(Moment wrong, List<Moment> moments, Predicate<Moment> condition) {
    Set<String> words = words(wrong);
    return moments.stream()
        .filter(moment -> !moment.article().equals(wrong.article()) && !moment.weekdayIsWrong())
        .filter(condition)
        .map(
            moment -> new Candidate(moment, words(moment).stream().filter(words::contains).count()))
        .filter(candidate -> candidate.shared() > 0)
        .reduce((one, other) -> other.shared() > one.shared() ? other : one)
        .map(Candidate::moment);
  }

  private record Candidate(Moment moment, long shared) {}

  private Set<String> words(Moment moment) {
    return story.stream()
        .filter(article -> article.article().id().equals(moment.article()))
        .flatMap(article -> article.sentenceAt(moment.span()).stream())
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(Wording::carriesContent)
        .map(token -> Wording.fold(token.lemma()))
        .filter(word -> !lexicon.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
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
