package org.stet.extraction.comparison;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Bound;
import org.stet.fact.Difference;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Moment;
import org.stet.fact.Moment.Precision;
import org.stet.fact.Part;
import org.stet.fact.Span;

/**
 * Two clock times in one sentence and how long it was between them: "opened at 10am and closed at
 * 11.40pm, almost 16 hours later".
 *
 * <p>Days are left out, for which day a clock time belongs to is often only understood: the length
 * is compared modulo 24 hours. Which of the two came first is left open too, so that a length is
 * wrong only if it fits neither way round.
 */
public final class ElapsedTimes implements Comparison {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i)^\\s(?:later|after|earlier|before|apart|in all|in total|altogether)\\b.*",
          Pattern.DOTALL);
  private static final int OPENING = 12;
  private static final double HOUR = 3600;
  private static final double DAY = 24 * HOUR;

  @Override
  public List<Difference> find(StoryReading story) {
    List<Difference> found = new ArrayList<>();
    for (ParsedArticle article : story.articles()) {
      for (ParsedSentence sentence : article.sentences()) {
        if (sentence.part() != Part.RESIDUE) {
          check(story, article, sentence, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private static void check(
      StoryReading story, ParsedArticle article, ParsedSentence sentence, List<Difference> found) {
    Span whole = sentence.fact().span();
    List<Moment> clocks =
        story.moments().stream()
            .filter(moment -> moment.precision() == Precision.MINUTE)
            .filter(moment -> whole.contains(moment.span()))
            .toList();
    List<Figure> lengths =
        story.figures().stream()
            .filter(figure -> figure.measure() == Measure.DURATION)
            .filter(figure -> whole.contains(figure.span()))
            .filter(figure -> between(whole, figure))
            .toList();
    if (clocks.size() == 1 && lengths.size() == 1 && opens(whole, lengths.get(0))) {
      clocks = withBefore(story, article, sentence, clocks.get(0));
    }
    if (clocks.size() != 2 || lengths.size() != 1) {
      return;
    }
    Moment one = clocks.get(0);
    Moment other = clocks.get(1);
    Figure length = lengths.get(0);
    double elapsed = seconds(one, other);
    if (!fits(length, elapsed) && !fits(length, DAY - elapsed)) {
      Span clock = article.article().span(one.span().start(), other.span().end());
      boolean apart = !whole.contains(one.span());
      Span words = clock.overlaps(length.span()) ? other.span() : clock;
      found.add(
          new Difference(
              apart ? one.span() : words,
              apart
                  ? article.article().span(length.span().start(), other.span().end())
                  : length.span(),
              Difference.Kind.DURATION));
    }
  }

  /** "Forty minutes later, at 02:55": it is reckoned from what was told last. */
  private static boolean opens(Span sentence, Figure length) {
    return sentence
            .text()
            .substring(length.span().end() - sentence.start())
            .matches("(?s)\\s(?:later|after that|afterwards)\\b.*")
        && length.span().start() - sentence.start() <= OPENING;
  }

  /** The one clock time of the sentence before, and {@code clock}. */
  private static List<Moment> withBefore(
      StoryReading story, ParsedArticle article, ParsedSentence sentence, Moment clock) {
    int index = article.sentences().indexOf(sentence);
    if (index < 1) {
      return List.of(clock);
    }
    Span before = article.sentences().get(index - 1).fact().span();
    List<Moment> clocks = new ArrayList<>();
    story.moments().stream()
        .filter(moment -> moment.precision() == Precision.MINUTE)
        .filter(moment -> before.contains(moment.span()))
        .forEach(clocks::add);
    clocks.add(clock);
    return clocks;
  }

  private static boolean between(Span sentence, Figure length) {
    return BETWEEN
        .matcher(sentence.text().substring(length.span().end() - sentence.start()))
        .matches();
  }

  /** From the one to the next time that the clock shows the other. */
  private static double seconds(Moment from, Moment to) {
    double seconds =
        Duration.between(from.start().toLocalTime(), to.start().toLocalTime()).toSeconds();
    return seconds < 0 ? seconds + DAY : seconds;
  }

  private static boolean fits(Figure length, double elapsed) {
    double middle = (length.low() + length.high()) / 2;
    double room = middle < HOUR ? HOUR / 12 : HOUR / 2;
    double loose = length.bound() == Bound.EXACT ? room : 2 * room;
    double off = Math.abs(middle % DAY - elapsed);
    return Math.min(off, DAY - off) <= loose;
  }
}
