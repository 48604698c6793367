package org.stet.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Article;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Factuality;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.Implication;
import org.stet.fact.Measure;
import org.stet.fact.Moment;
import org.stet.fact.Part;
import org.stet.fact.Publication;
import org.stet.fact.Span;
import org.stet.fact.Story;

/**
 * What the sources say, looked up by event and by measure.
 *
 * <p>Alignments are not asked: a sentence and its negation align, so that likeness supports
 * nothing.
 */
final class SourceEvidence {
  private final Map<String, List<Implication>> events = new HashMap<>();
  private final Map<String, List<Implication>> stated = new HashMap<>();
  private final Map<String, List<Figure>> measures = new HashMap<>();

  private final Set<String> earlier = new HashSet<>();

  /**
   * @param facts the facts of the story, in its order
   */
  SourceEvidence(List<Fact> facts, Story story, Article draft) {
    for (Article article : story.articles()) {
      if (before(article.published(), draft.published())) {
        earlier.add(article.id());
      }
    }
    for (Fact fact : facts) {
      boolean own = fact.article().equals(draft.id());
      if (fact instanceof Implication implication) {
        if (own && implication.strength() == Implication.Strength.STATED) {
          put(stated, implication.claim().id(), implication);
        } else if (!own && clear(implication)) {
          put(events, implication.eventKey(), implication);
        }
      } else if (fact instanceof Figure figure && !own && figure.measureKey() != null) {
        put(measures, figure.measureKey(), figure);
      } else if (fact instanceof FigureMatch match) {
        pair(match, draft.id());
      }
    }
  }

  /**
   * Words of the sources that say the same as {@code statement}, a claim or figure of the draft.
   */
  List<Span> supporting(Fact statement) {
    return statement instanceof Claim claim
        ? implied(claim, true)
        : figures((Figure) statement).stream()
            .filter(figure -> within(figure, (Figure) statement))
            .map(Figure::span)
            .toList();
  }

  /** Words of the sources that say otherwise. */
  List<Span> opposing(Fact statement) {
    return statement instanceof Claim claim
        ? implied(claim, false)
        : figures((Figure) statement).stream()
            .filter(figure -> figure.excludes((Figure) statement))
            .filter(figure -> sameTime(figure.moment(), ((Figure) statement).moment()))
            .filter(figure -> !overtaken(figure, (Figure) statement))
            .map(Figure::span)
            .toList();
  }

  private List<Span> implied(Claim claim, boolean same) {
    List<Span> words = new ArrayList<>();
    for (Implication own : stated.getOrDefault(claim.id(), List.of())) {
      for (Implication other : events.getOrDefault(own.eventKey(), List.of())) {
        boolean certain = other.claim().factuality().compareTo(claim.factuality()) <= 0;
        boolean matches = own.holds() == other.holds() ? same && certain : !same;
        if (matches && sameTime(claim.moment(), other.claim().moment())) {
          words.add(other.claim().span());
        }
      }
    }
    return words.stream().distinct().toList();
  }

  private List<Figure> figures(Figure figure) {
    List<Figure> others = new ArrayList<>(measures.getOrDefault("\0" + figure.id(), List.of()));
    if (figure.measureKey() != null) {
      others.addAll(measures.getOrDefault(figure.measureKey(), List.of()));
    }
    return others.stream().distinct().toList();
  }

  /** Remembers a source's figure under the draft's figure that it was matched with. */
  private void pair(FigureMatch match, String draft) {
    boolean first = match.first().article().equals(draft);
    boolean second = match.second().article().equals(draft);
    if (first != second) {
      Figure own = first ? match.first() : match.second();
      put(measures, "\0" + own.id(), first ? match.second() : match.first());
    }
  }

  /**
   * Only what is said to have happened speaks for or against: a suggestion or plan does neither.
   */
  private static boolean clear(Implication implication) {
    return implication.strength() != Implication.Strength.SUGGESTED
        && implication.claim().factuality() != Factuality.UNREALISED
        && implication.claim().part() != Part.RESIDUE;
  }

  private static boolean within(Figure source, Figure draft) {
    return source.part() != Part.RESIDUE
        && draft.low() <= source.low()
        && source.high() <= draft.high();
  }

  /** A lower toll of an earlier hour is no objection: tolls rise. */
  private boolean overtaken(Figure source, Figure draft) {
    return source.measure() == Measure.TOLL
        && source.high() < draft.low()
        && earlier.contains(source.article());
  }

  private static boolean before(Publication one, Publication other) {
    if (one == null || other == null) {
      return false;
    }
    return one.date().isBefore(other.date())
        || one.date().equals(other.date())
            && one.time() != null
            && other.time() != null
            && one.time().isBefore(other.time());
  }

  private static boolean sameTime(Moment one, Moment other) {
    return one == null || other == null || !one.excludes(other);
  }

  private static <T> void put(Map<String, List<T>> index, String key, T value) {
    index.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
  }
}
