package org.stet.extraction.alignment;

import java.time.temporal.ChronoUnit;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.Figure;
import org.stet.fact.FigureRelation;
import org.stet.fact.Measure;
import org.stet.fact.Publication;

/** Why two figures for one thing need not agree. */
final class FigureRelations {
  /** Within so many days an editor asks even for a birthday. */
  private static final long SOON = 14;

  private FigureRelations() {}

  static FigureRelation between(
      FigureSite first, FigureSite second, ParsedArticle article, ParsedArticle other) {
    Figure one = first.figure();
    Figure two = second.figure();
    if (one.moment() != null && two.moment() != null && one.moment().excludes(two.moment())) {
      return FigureRelation.OTHER_MOMENT;
    }
    if (one.measure() == Measure.AGE) {
      return older(one, two, article, other) ? FigureRelation.OTHER_MOMENT : FigureRelation.SAME;
    }
    if (PastYears.differ(first.text(), second.text())) {
      return FigureRelation.OTHER_MOMENT;
    }
    if (counts(one) && counts(two) && grown(one, two, article, other)) {
      return FigureRelation.GROWN;
    }
    if (partitive(first) != partitive(second)) {
      return FigureRelation.PART;
    }
    return rival(one.attribution(), two.attribution()) ? FigureRelation.RIVAL : FigureRelation.SAME;
  }

  private static boolean counts(Figure figure) {
    return switch (figure.measure()) {
      case TOLL, CROWD, DAMAGE, COUNT -> true;
      case QUANTITY -> "m²".equals(figure.unit());
      default -> figure.measure() == Measure.MONEY && figure.outcome() != null;
    };
  }

  /** Whether a birthday or more between the two articles can explain two ages. */
  private static boolean older(Figure one, Figure two, ParsedArticle article, ParsedArticle other) {
    Publication first = article.article().published();
    Publication second = other.article().published();
    if (first == null || second == null) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(first.date(), second.date());
    double years = two.low() - one.low();
    return Math.abs(days) > SOON && years * days > 0 && Math.abs(years) <= Math.abs(days) / 365 + 1;
  }

  /** Whether the article that appeared later has the higher value. */
  private static boolean grown(Figure one, Figure two, ParsedArticle article, ParsedArticle other) {
    int order = compare(article.article().published(), other.article().published());
    return (order < 0 && one.low() < two.low()) || (order > 0 && two.low() < one.low());
  }

  /** Negative where {@code first} appeared earlier, 0 where that cannot be told. */
  private static int compare(Publication first, Publication second) {
    if (first == null || second == null) {
      return 0;
    }
    int days = first.date().compareTo(second.date());
    if (days != 0 || first.time() == null || second.time() == null) {
      return days;
    }
    return first.time().compareTo(second.time());
  }

  /** "29 of the 38", "two of them": the numeral has an of-phrase with a definite whole. */
  private static boolean partitive(FigureSite site) {
    return site.sentence().within(site.figure().numeral()).stream()
        .flatMap(numeral -> site.sentence().children(numeral, "nmod").stream())
        .anyMatch(whole -> isWhole(site, whole));
  }

  private static boolean isWhole(FigureSite site, Token whole) {
    Token preposition = site.sentence().child(whole, "case");
    return preposition != null
        && preposition.lemma().equals("of")
        && (whole.tag().startsWith("PRP")
            || whole.tag().startsWith("W")
            || site.sentence().child(whole, "det") != null
            || site.sentence().child(whole, "nummod") != null);
  }

  private static boolean rival(Attribution first, Attribution second) {
    return first != null
        && second != null
        && first.answerable()
        && second.answerable()
        && first.speakerKey() != null
        && second.speakerKey() != null
        && !first.speakerKey().equals(second.speakerKey());
  }
}
