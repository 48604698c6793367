package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.FigureRelation;
import org.stet.fact.Measure;
import org.stet.fact.Part;

/**
 * Tolls, penalties and lost jobs of a headline that no figure of the body bears out, beside the
 * first of the body that counts the same: "Fever kills <u>five</u>" × "<u>four</u> of whom died".
 */
final class HeadlineFigures {
  /** Share by which a penalty in a headline may be rounded. */
  private static final double ROUNDED = 0.08;

  private static final int LONGEST = 1_000;
  private static final Set<String> WORK =
      Set.of(
          "job", "post", "position", "worker", "employee", "staff", "role", "redundancy", "layoff");
  private static final Pattern CUT =
      Pattern.compile(
          "(?i)\\b(?:cut\\w*|shed\\w*|los\\w+|lost|go|gone|goes|ax(?:e|es|ed|ing)|redundan\\w+|la(?:y|ys|id|ying) off|layoffs?|dismiss\\w*|eliminat\\w+|wip\\w+|scrap\\w*|slash\\w*|disappear\\w*)\\b");
  private static final Pattern PENALTY =
      Pattern.compile(
          "(?i)\\b(?:prison|jail\\w*|sentenc\\w+|imprison\\w*|bans?|banned|behind bars|suspended|suspension|gets|handed|given)\\b");
  private static final Pattern PRISON =
      Pattern.compile(
          "(?i)\\b(?:prison|jail\\w*|sentenc\\w+|imprison\\w*|bans?|banned|behind bars)\\b");

  /** Asked for or possible, not passed. */
  private static final Pattern UNPASSED =
      Pattern.compile(
          "(?i)\\b(?:ask(?:s|ed|ing)?|sought|seeks?|seeking|demand\\w*|fac(?:e|es|ed|ing)|up to|maximum|could|may|might|would|if|suspended|calls?|called|earlier|previous\\w*|ago|already|after|served)\\b");

  private HeadlineFigures() {}

  /**
   * One match for each headline figure that stands alone.
   *
   * @param figures all figures of {@code article}, in order
   */
  static List<FigureMatch> find(ParsedArticle article, List<Figure> figures) {
    List<Figure> body = figures.stream().filter(figure -> figure.part() == Part.BODY).toList();
    List<FigureMatch> found = new ArrayList<>();
    for (Figure headline : figures) {
      if (headline.part() != Part.HEADLINE || headline.single() || headline.low() <= 0) {
        continue;
      }
      if (headline.measure() == Measure.TOLL
          && body.stream().noneMatch(figure -> bearsOut(headline, figure))) {
        body.stream()
            .filter(
                figure -> figure.measure() == Measure.TOLL && !figure.single() && figure.low() > 0)
            .filter(figure -> Objects.equals(figure.outcome(), headline.outcome()))
            .findFirst()
            .ifPresent(figure -> found.add(match(headline, figure)));
      } else if (headline.measure() == Measure.DURATION
          && told(article, headline, PENALTY)
          && !told(article, headline, UNPASSED)) {
        alone(headline, body, penalties(article, body), found);
      } else if (isWork(headline) && told(article, headline, CUT)) {
        alone(
            headline,
            body,
            body.stream().filter(figure -> isWork(figure) && told(article, figure, CUT)).toList(),
            found);
      }
    }
    return found;
  }

  private static List<Figure> penalties(ParsedArticle article, List<Figure> body) {
    return body.stream()
        .filter(figure -> figure.measure() == Measure.DURATION)
        .filter(figure -> told(article, figure, PRISON) && !told(article, figure, UNPASSED))
        .toList();
  }

  /** The one figure of the body that counts the same, where none has the value of the headline. */
  private static void alone(
      Figure headline, List<Figure> body, List<Figure> same, List<FigureMatch> found) {
    boolean borne =
        body.stream()
            .filter(figure -> figure.measure() == headline.measure() || isWork(headline))
            .anyMatch(figure -> isNear(headline, figure));
    if (!borne && same.stream().map(Figure::low).distinct().count() == 1) {
      found.add(match(headline, same.get(0)));
    }
  }

  private static boolean isNear(Figure headline, Figure figure) {
    double room = Math.abs(headline.high()) * ROUNDED;
    return figure.low() <= headline.high() + room && headline.low() - room <= figure.high();
  }

  private static boolean isWork(Figure figure) {
    return figure.measure() == Measure.COUNT
        && figure.bound() != Bound.VAGUE
        && figure.counted() != null
        && WORK.contains(figure.counted());
  }

  private static boolean told(ParsedArticle article, Figure figure, Pattern words) {
    return article.sentences().stream()
        .map(ParsedSentence::fact)
        .filter(sentence -> sentence.span().contains(figure.numeral()))
        .anyMatch(
            sentence ->
                sentence.span().length() <= LONGEST
                    && words.matcher(sentence.span().text()).find());
  }

  private static FigureMatch match(Figure headline, Figure figure) {
    return new FigureMatch(headline, figure, 1, FigureRelation.SAME);
  }

  /** Whatever it counts: the body may say "eleven bodies were found". */
  private static boolean bearsOut(Figure headline, Figure figure) {
    return figure.unit() == null
        && figure.measure() != Measure.SUPERLATIVE
        && !new FigureMatch(headline, figure, 1).exclusive();
  }

  /** Whether a headline count is matched with another number though the body has it too. */
  static boolean isStray(FigureMatch match, List<Figure> figures) {
    Figure headline = match.first().inHeadline() ? match.first() : match.second();
    return match.headlineAgainstBody()
        && match.conflicting()
        && headline.measure() == Measure.COUNT
        && headline.unit() == null
        && isCounted(
            headline,
            figures.stream()
                .filter(figure -> figure.article().equals(headline.article()))
                .filter(figure -> figure.part() == Part.BODY && figure.unit() == null)
                .toList());
  }

  /** Whether the body has the number, or two that make it up. */
  private static boolean isCounted(Figure headline, List<Figure> body) {
    if (body.stream()
        .anyMatch(figure -> figure.low() == headline.low() && figure.high() == headline.high())) {
      return true;
    }
    for (int i = 0; i + 1 < body.size(); i++) {
      if (body.get(i).low() + body.get(i + 1).low() == headline.low()) {
        return true;
      }
    }
    return false;
  }
}
