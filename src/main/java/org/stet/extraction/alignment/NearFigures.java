package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Alignment;
import org.stet.fact.Attribution;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.Measure;
import org.stet.fact.Sentence;
import org.stet.fact.SourceKind;

/**
 * Figures that differ in two sentences which are each other's nearest in meaning.
 *
 * <p>Such sentences often tell of one thing in other words. A figure is held against the only one
 * of its sort in the other sentence that no figure here bears out, where what is counted, and what
 * is told of it, are the same; or where one number looks like the other miswritten.
 */
final class NearFigures {
  private static final double NEAR = 0.5;
  private static final double LIKE_CONTEXT = 0.65;
  private static final double SLIP_CONTEXT = 0.4;
  private static final double ONE_NOUN = 0.7;
  private static final double ONE_SUBJECT = 0.6;

  /** Counts of what is done with, not of victims who are still being found. */
  private static final Set<String> SETTLED = Set.of("arrested", "captured");

  private final List<ParsedArticle> story;
  private final SentenceEmbedder embedder;
  private final AlignmentWords lexicon;

  NearFigures(List<ParsedArticle> story, SentenceEmbedder embedder, AlignmentWords lexicon) {
    this.story = story;
    this.embedder = embedder;
    this.lexicon = lexicon;
  }

  /**
   * The pairs that differ, in the order of {@code near}.
   *
   * @param sites the sites of the story by dimension
   * @param near sentences of two articles that are each other's nearest
   */
  List<FigureMatch> find(Map<String, List<FigureSite>> sites, List<Alignment> near) {
    List<FigureMatch> found = new ArrayList<>();
    for (Alignment pair : near) {
      if (pair.similarity() >= NEAR) {
        sites.values().forEach(alike -> found.addAll(compare(alike, pair)));
      }
    }
    return found;
  }

  private List<FigureMatch> compare(List<FigureSite> sites, Alignment pair) {
    List<FigureSite> ones = within(sites, pair.first());
    List<FigureSite> others = within(sites, pair.second());
    List<FigureMatch> likely = new ArrayList<>();
    for (FigureSite one : ones) {
      for (FigureSite other : others) {
        if (!spokenFor(one, others, sites)
            && !spokenFor(other, ones, sites)
            && oneThing(one, other)) {
          likely.add(new FigureMatch(one.figure(), other.figure(), pair.similarity()));
        }
      }
    }
    return likely.stream()
        .filter(
            match ->
                likely.stream()
                    .noneMatch(
                        other ->
                            !other.equals(match)
                                && (other.first().equals(match.first())
                                    || other.second().equals(match.second()))))
        .toList();
  }

  private static List<FigureSite> within(List<FigureSite> sites, Sentence sentence) {
    return sites.stream().filter(site -> site.sentence().fact().equals(sentence)).toList();
  }

  /** Whether the other sentence has its value, or the other article has it of the same. */
  private static boolean spokenFor(
      FigureSite site, List<FigureSite> there, List<FigureSite> sites) {
    int article = there.get(0).article();
    return sites.stream()
        .filter(other -> other.article() == article)
        .filter(other -> there.contains(other) || counted(site.figure(), other.figure()))
        .anyMatch(
            other ->
                Slips.sameDigits(site.figure(), other.figure())
                    || !new FigureMatch(site.figure(), other.figure(), 1).exclusive());
  }

  private static boolean counted(Figure one, Figure other) {
    return one.unit() != null || Objects.equals(one.counted(), other.counted());
  }

  private boolean oneThing(FigureSite first, FigureSite second) {
    Figure one = first.figure();
    Figure other = second.figure();
    if (one.measure() == Measure.AGE
        || one.bound() == Bound.VAGUE
        || other.bound() == Bound.VAGUE
        || first.differs(second)
        || otherReferent(one, other)
        || otherSubject(first, second)
        || otherNames(first, second)) {
      return false;
    }
    boolean slip = Slips.alike(one, other);
    boolean predicate = first.predicate().equals(second.predicate());
    if (!compared(first, second, slip, predicate) || !oneNoun(one, other, slip && predicate)) {
      return false;
    }
    double context = embedder.similarity(first.context(), second.context());
    return slip ? context >= SLIP_CONTEXT : predicate && context >= LIKE_CONTEXT;
  }

  private static boolean otherReferent(Figure one, Figure other) {
    return one.referentKey() != null
        && other.referentKey() != null
        && !one.referentKey().equals(other.referentKey());
  }

  /** Whether nothing but a slip explains the two values. */
  private boolean compared(FigureSite first, FigureSite second, boolean slip, boolean predicate) {
    Figure one = first.figure();
    Figure other = second.figure();
    return switch (FigureRelations.between(
        first, second, story.get(first.article()), story.get(second.article()))) {
      case SAME -> true;
      case GROWN -> slip && (one.outcome() == null || SETTLED.contains(one.outcome()));
      case RIVAL ->
          slip && (predicate || documents(one.attribution()) && documents(other.attribution()));
      case OTHER_MOMENT, PART -> false;
    };
  }

  private static boolean documents(Attribution attribution) {
    return attribution.sourceKind() == SourceKind.DOCUMENT;
  }

  /** Whether the two count or measure the same, as far as a noun tells. */
  private boolean oneNoun(Figure one, Figure other, boolean slipOfOnePredicate) {
    if (one.counted() == null || other.counted() == null) {
      return one.unit() != null || slipOfOnePredicate || one.measure() == Measure.TOLL;
    }
    String first = Wording.fold(one.counted());
    String second = Wording.fold(other.counted());
    return first.equals(second)
        || one.outcome() != null && (lexicon.general(first) || lexicon.general(second))
        || embedder.similarity(first, second) >= ONE_NOUN;
  }

  /** "Revenue rose 9%", "the shares rose 2%": another thing rises. */
  private boolean otherSubject(FigureSite first, FigureSite second) {
    return first.subject() != null
        && second.subject() != null
        && first.passive() == second.passive()
        && Collections.disjoint(
            List.of(first.subject().split(" ")), List.of(second.subject().split(" ")))
        && embedder.similarity(first.subject(), second.subject()) < ONE_SUBJECT;
  }

  private static boolean otherNames(FigureSite first, FigureSite second) {
    return !first.names().isEmpty()
        && !second.names().isEmpty()
        && Collections.disjoint(first.names(), second.names());
  }
}
