package org.stet.extraction.comparison;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Difference;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Moment;
import org.stet.fact.Part;
import org.stet.fact.Publication;
import org.stet.fact.Span;

/**
 * A term that begins about now, with its end and its length: "has signed until June 2030, a deal of
 * three and a half years".
 *
 * <p>Terms seldom begin on the day of the report: the length is wrong only if it is off by more
 * than half a year. Terms that are prolonged or that began earlier are left alone.
 */
public final class TermLengths implements Comparison {
  private static final double ROOM_MONTHS = 6.5;
  private static final double MONTH = 2_629_800;
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?is).*\\b(?:until|till|through|up to)\\s(?:the\\s(?:(?:end|summer)\\sof\\s)?)?$");
  private static final Pattern TERM =
      Pattern.compile(
          "(?is)(?:.*\\b(?:deal|contract|agreement|lease|term|loan|licen[cs]e|mandate|tenure)\\s(?:of|for|lasting)\\s)$");
  private static final Pattern TERM_AFTER =
      Pattern.compile(
          "(?is)^[-\\s](?:[\\p{L}-]+\\s){0,2}(?:deal|contract|agreement|lease|term|loan|licen[cs]e|mandate|tenure)\\b.*");
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?i)\\b(?:exten\\w+|prolong\\w*|renew\\w*|another|further|additional|more|remain\\w*|left|since|from|had|last (?:year|summer|season)|(?:19|20)\\d\\d[-–](?:19|20)?\\d\\d|next|option\\w*)\\b");

  @Override
  public List<Difference> find(StoryReading story) {
    List<Difference> found = new ArrayList<>();
    for (ParsedArticle article : story.articles()) {
      Publication published = article.article().published();
      for (ParsedSentence sentence : article.sentences()) {
        if (published != null && sentence.part() != Part.RESIDUE) {
          check(story, published.date(), sentence, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private static void check(
      StoryReading story, LocalDate today, ParsedSentence sentence, List<Difference> found) {
    Span whole = sentence.fact().span();
    if (EARLIER.matcher(whole.text()).find()) {
      return;
    }
    List<Moment> ends =
        story.moments().stream()
            .filter(moment -> whole.contains(moment.span()))
            .filter(moment -> UNTIL.matcher(before(whole, moment.span())).matches())
            .filter(moment -> moment.start().toLocalDate().isAfter(today))
            .toList();
    List<Figure> lengths =
        story.figures().stream()
            .filter(figure -> figure.measure() == Measure.DURATION)
            .filter(figure -> whole.contains(figure.span()))
            .filter(figure -> term(whole, figure.span()))
            .toList();
    if (ends.size() != 1 || lengths.size() != 1) {
      return;
    }
    Moment end = ends.get(0);
    Figure length = lengths.get(0);
    double least = months(today, end.start());
    double most = months(today, end.end());
    double stated = (length.low() + length.high()) / 2 / MONTH;
    if (stated > most + ROOM_MONTHS || stated < least - ROOM_MONTHS) {
      found.add(new Difference(end.span(), length.span(), Difference.Kind.TERM));
    }
  }

  private static String before(Span sentence, Span span) {
    return sentence.text().substring(0, span.start() - sentence.start());
  }

  private static boolean term(Span sentence, Span length) {
    String after = sentence.text().substring(length.end() - sentence.start());
    String before = before(sentence, length);
    return TERM_AFTER.matcher(after).matches() || TERM.matcher(before).matches();
  }

  private static double months(LocalDate from, LocalDateTime to) {
    return ChronoUnit.DAYS.between(from.atStartOfDay(), to) * 86_400 / MONTH;
  }
}
