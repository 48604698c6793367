package org.stet.extraction.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Alignment;

/**
 * Whether two articles are about one event at all, by the proper nouns they share.
 *
 * <p>Two reports of one shooting share a median of half their proper nouns, two shootings in one
 * state an eighth. Sentences of two events are alike in wording ("all four victims were treated at
 * local hospitals"), so between strangers only a shared name counts.
 */
public final class EventOverlap {
  private static final double LEAST_SHARE = 0.15;
  private static final double ONE_EVENT = 0.3;
  private static final int LEAST_NAMES = 3;
  private static final int SENTENCES = 400;

  private final List<Set<String>> properNouns;

  /** For each two articles how many proper nouns both have. */
  private final int[][] shared;

  /** For each article a number that it shares with those that tell of its event. */
  private final int[] events;

  /** Reads the names of {@code story}. */
  public EventOverlap(List<ParsedArticle> story) {
    properNouns = story.stream().map(EventOverlap::properNouns).toList();
    shared = shared(properNouns);
    events = IntStream.range(0, story.size()).toArray();
    for (int i = 0; i < events.length; i++) {
      for (int j = i + 1; j < events.length; j++) {
        if (!shareLess(i, j, ONE_EVENT)) {
          merge(events[i], events[j]);
        }
      }
    }
    for (int i = 0; i < events.length; i++) {
      joinOthers(i);
    }
  }

  /** An article that shares a little with each of several others may share enough with them all. */
  private void joinOthers(int article) {
    for (int event : Arrays.stream(events).distinct().toArray()) {
      Set<String> others = new TreeSet<>();
      for (int i = 0; i < events.length; i++) {
        if (events[i] == event) {
          others.addAll(properNouns.get(i));
        }
      }
      Set<String> own = properNouns.get(article);
      if (events[article] != event
          && own.stream().filter(others::contains).count()
              >= Math.max(LEAST_NAMES, LEAST_SHARE * own.size())
          && Arrays.stream(events).filter(other -> other == event).count() > 1) {
        merge(event, events[article]);
      }
    }
  }

  private void merge(int one, int other) {
    for (int i = 0; i < events.length; i++) {
      if (events[i] == other) {
        events[i] = one;
      }
    }
  }

  /** Whether articles number {@code first} and {@code second} hardly name anything in common. */
  public boolean strangers(int first, int second) {
    return shareLess(first, second, LEAST_SHARE);
  }

  /**
   * Whether they name so much in common, or so little at all, that figures and times which differ
   * can be held against each other.
   */
  boolean oneEvent(int first, int second) {
    return events[first] == events[second] || !shareLess(first, second, ONE_EVENT);
  }

  /** As {@link #oneEvent(int, int)}, of the articles of two sentences of {@code story}. */
  boolean oneEvent(List<ParsedArticle> story, Alignment pair) {
    List<String> ids = story.stream().map(article -> article.article().id()).toList();
    return oneEvent(
        ids.indexOf(pair.first().span().article()), ids.indexOf(pair.second().span().article()));
  }

  private boolean shareLess(int first, int second, double share) {
    Set<String> one = properNouns.get(first);
    Set<String> other = properNouns.get(second);
    int fewer = Math.min(one.size(), other.size());
    return fewer >= LEAST_NAMES && shared[first][second] < share * fewer;
  }

  private static int[][] shared(List<Set<String>> nouns) {
    int[][] shared = new int[nouns.size()][nouns.size()];
    for (int i = 0; i < shared.length; i++) {
      for (int j = i; j < shared.length; j++) {
        shared[i][j] = (int) nouns.get(i).stream().filter(nouns.get(j)::contains).count();
        shared[j][i] = shared[i][j];
      }
    }
    return shared;
  }

  private static Set<String> properNouns(ParsedArticle article) {
    Set<String> found = new TreeSet<>();
    for (ParsedSentence sentence : article.sentences().stream().limit(SENTENCES).toList()) {
      found.addAll(properNouns(sentence));
    }
    return found;
  }

  static Set<String> properNouns(ParsedSentence sentence) {
    Set<String> found = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if (token.isProperNoun() && token.text().length() > 2) {
        found.add(Wording.fold(token.lemma()));
      }
    }
    return found;
  }
}
