package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.Measure;

/**
 * Figures anywhere in two articles of which one looks like the other miswritten: "had 340 vials in
 * a cool box" × "carried 34 ampoules in the cool box".
 *
 * <p>Such sentences need not be each other's nearest: one of them often tells much else. What makes
 * up for that is that neither value has its like in the other article, and that two numbers are
 * seldom alike by chance in clauses that tell the same. Measured on annotated stories: of the pairs
 * from {@value #LIKE_CONTEXT} on nearly all are slips, below it nearly none.
 */
final class SlipFigures {
  private static final double LIKE_CONTEXT = 0.5;
  private static final double LIKE_CHANGE = 0.65;
  private static final double ONE_NOUN = 0.6;
  private static final double ONE_SUBJECT = 0.6;
  private static final int SHARED_WORDS = 2;
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final List<ParsedArticle> story;
  private final SentenceEmbedder embedder;
  private final EventOverlap overlap;

  SlipFigures(List<ParsedArticle> story, SentenceEmbedder embedder, EventOverlap overlap) {
    this.story = story;
    this.embedder = embedder;
    this.overlap = overlap;
  }

  /**
   * The pairs, of which a figure has at most one in an article: the nearest.
   *
   * @param dimensions the sites of the story by dimension
   */
  List<FigureMatch> find(Map<String, List<FigureSite>> dimensions) {
    List<FigureMatch> found = new ArrayList<>();
    for (List<FigureSite> sites : dimensions.values()) {
      for (int i = 0; i < sites.size(); i++) {
        for (int j = i + 1; j < sites.size(); j++) {
          FigureSite first = sites.get(i);
          FigureSite second = sites.get(j);
          if (comparable(first, second)
              && !spokenFor(first, second.article(), sites)
              && !spokenFor(second, first.article(), sites)
              && oneThing(first, second)) {
            double context = embedder.similarity(first.context(), second.context());
            if (context >= least(first.figure())) {
              found.add(new FigureMatch(first.figure(), second.figure(), context));
            }
          }
        }
      }
    }
    return nearest(found);
  }

  private static double least(Figure figure) {
    return figure.measure() == Measure.SHARE ? LIKE_CHANGE : LIKE_CONTEXT;
  }

  private boolean comparable(FigureSite first, FigureSite second) {
    Figure one = first.figure();
    Figure other = second.figure();
    boolean cents =
        one.measure() == Measure.MONEY
            && Math.abs(Math.log10(one.low() / other.low())) > 1.9; // "42 cents", "0.42 euros"
    return first.article() != second.article()
        && measured(one)
        && measured(other)
        && !cents
        && !first.differs(second)
        && Slips.alike(one, other)
        && overlap.oneEvent(first.article(), second.article());
  }

  private static boolean measured(Figure figure) {
    return figure.measure() != Measure.AGE
        && figure.measure() != Measure.DURATION
        && figure.bound() != Bound.VAGUE
        && figure.bound() != Bound.AT_LEAST
        && figure.low() > 1;
  }

  /** Whether the other article has its value, of whatever it counts. */
  private static boolean spokenFor(FigureSite site, int article, List<FigureSite> sites) {
    return sites.stream()
        .filter(other -> other.article() == article)
        .anyMatch(
            other ->
                Slips.sameDigits(site.figure(), other.figure())
                    || !new FigureMatch(site.figure(), other.figure(), 1).exclusive());
  }

  private boolean oneThing(FigureSite first, FigureSite second) {
    Figure one = first.figure();
    Figure other = second.figure();
    boolean otherReferent =
        one.referentKey() != null
            && other.referentKey() != null
            && !one.referentKey().equals(other.referentKey());
    if (otherReferent) {
      return false;
    }
    boolean related =
        switch (FigureRelations.between(
            first, second, story.get(first.article()), story.get(second.article()))) {
          case SAME, RIVAL -> true;
          case GROWN -> one.outcome() == null;
          case OTHER_MOMENT -> oneYear(first, second);
          case PART -> false;
        };
    return related && (one.unit() == null ? oneNoun(first, second) : !otherSubject(first, second));
  }

  /** "first laid in 1908, was renewed in 2020": both tell of 2020. */
  private static boolean oneYear(FigureSite first, FigureSite second) {
    return !Collections.disjoint(years(first.text()), years(second.text()));
  }

  private static Set<String> years(String text) {
    Set<String> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(matcher.group());
    }
    return years;
  }

  /** The same noun, a synonym, or any other where the clauses share several words. */
  private boolean oneNoun(FigureSite first, FigureSite second) {
    String one = first.figure().counted();
    String other = second.figure().counted();
    if (one == null || other == null) {
      return false;
    }
    return embedder.similarity(Wording.fold(one), Wording.fold(other)) >= ONE_NOUN
        || first.words().stream().filter(second.words()::contains).count() >= SHARED_WORDS;
  }

  /** "Revenue rose 9%", "the shares rose 19%": another thing rises. */
  private boolean otherSubject(FigureSite first, FigureSite second) {
    boolean change =
        first.figure().measure() == Measure.SHARE || first.figure().measure() == Measure.MONEY;
    return change
        && first.subject() != null
        && second.subject() != null
        && Collections.disjoint(
            List.of(first.subject().split(" ")), List.of(second.subject().split(" ")))
        && embedder.similarity(first.subject(), second.subject()) < ONE_SUBJECT;
  }

  private static List<FigureMatch> nearest(List<FigureMatch> found) {
    List<FigureMatch> kept = new ArrayList<>();
    for (FigureMatch match :
        found.stream()
            .sorted(
                Comparator.comparingDouble(FigureMatch::similarity)
                    .reversed()
                    .thenComparing(FigureMatch::id))
            .toList()) {
      if (kept.stream().noneMatch(other -> rivals(match, other))) {
        kept.add(match);
      }
    }
    return kept;
  }

  private static boolean rivals(FigureMatch one, FigureMatch other) {
    boolean articles =
        one.first().article().equals(other.first().article())
            && one.second().article().equals(other.second().article());
    return articles && (one.first().equals(other.first()) || one.second().equals(other.second()));
  }
}
