package org.stet.extraction.predicate;

import java.util.Locale;
import java.util.Set;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.claim.Predication.Time;
import org.stet.fact.Moment;
import org.stet.fact.Part;

/** Whether two predications can both be so, one after the other. */
final class Times {
  private static final Set<String> SEQUENCE =
      Set.of(
          "later",
          "then",
          "subsequently",
          "initially",
          "earlier",
          "previously",
          "originally",
          "formerly",
          "eventually",
          "finally",
          "meanwhile",
          "already",
          "once",
          "again",
          "since",
          "back");

  private static final Set<String> BACK =
      Set.of(
          "reopen",
          "resume",
          "restart",
          "reinstate",
          "restore",
          "rebound",
          "recover",
          "reconnect",
          "return",
          "rejoin");

  private Times() {}

  /**
   * Whether the two are told of times at which both can be so.
   *
   * @param sense what the first says; null where both have one verb
   */
  static boolean apart(Predication first, Sense sense, Predication second, Sense rival) {
    boolean changes = sense != null && sense.axis().changes();
    if (changes && sense.positive() != rival.positive()) {
      return follows(first, sense, second, rival);
    }
    if (excluded(first, second) || changes && thenAndNow(first, second)) {
      return true;
    }
    // What was announced may have come otherwise, unless one speaker says both.
    boolean plan = (first.time() == Time.COMING) != (second.time() == Time.COMING);
    boolean past = first.time() == Time.PAST || second.time() == Time.PAST;
    boolean speaker = first.speakerKey() != null && first.speakerKey().equals(second.speakerKey());
    boolean settled = sense != null && sense.axis().settlesPlan();
    return plan && past && !speaker && !settled;
  }

  /** "Was operating as of ten", "does not work": what changes may have changed. */
  private static boolean thenAndNow(Predication first, Predication second) {
    boolean one = first.time() == Time.PRESENT;
    boolean other = second.time() == Time.PRESENT;
    boolean dated = !(one ? second : first).moments().isEmpty();
    return one != other && dated;
  }

  /** Whether the two name times that do not meet. */
  static boolean excluded(Predication first, Predication second) {
    return !first.moments().isEmpty()
        && !second.moments().isEmpty()
        && first.moments().stream()
            .allMatch(one -> second.moments().stream().allMatch(other -> exclude(one, other)));
  }

  /** One weekday may be reckoned back in one tense and forward in the other. */
  private static boolean exclude(Moment one, Moment other) {
    return one.excludes(other) && !one.span().text().equalsIgnoreCase(other.span().text());
  }

  /** Whether the one may rightly have come after the other: closed, then opened. */
  private static boolean follows(Predication first, Sense sense, Predication second, Sense rival) {
    if (told(first, sense) || told(second, rival)) {
      return true;
    }
    boolean coming = first.time() == Time.COMING || second.time() == Time.COMING;
    boolean past = first.time() == Time.PAST || second.time() == Time.PAST;
    if (coming && past) {
      return true;
    }
    boolean events = event(first, sense) && event(second, rival);
    if (events) {
      return !coming || excluded(first, second);
    }
    Predication event = event(first, sense) ? first : second;
    Predication state = event == first ? second : first;
    if (!event(first, sense) && !event(second, rival)) {
      return excluded(first, second);
    }
    // What came about holds on: only a state before it is free.
    return !event.moments().isEmpty()
        && !state.moments().isEmpty()
        && state.moments().stream().allMatch(moment -> before(moment, event.moments().get(0)));
  }

  private static boolean before(Moment one, Moment other) {
    return !one.end().isAfter(other.start());
  }

  private static boolean event(Predication predication, Sense sense) {
    boolean headline = predication.sentence().part() == Part.HEADLINE;
    return !sense.state() && (headline || predication.time() != Time.PRESENT);
  }

  /** Whether either is told as one step of several: "initially", "later". */
  static boolean told(Predication first, Predication second) {
    return steps(first) || steps(second);
  }

  private static boolean steps(Predication predication) {
    return predication.sentence().children(predication.head()).stream()
        .anyMatch(
            child ->
                child.is("advmod") && SEQUENCE.contains(child.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether the words tell that it was otherwise before. */
  private static boolean told(Predication predication, Sense sense) {
    boolean back = BACK.contains(predication.head().lemma().toLowerCase(Locale.ROOT));
    boolean before =
        sense.state()
            && predication.sentence().children(predication.head()).stream()
                .anyMatch(child -> child.is("aux") && child.text().equalsIgnoreCase("had"));
    return back && event(predication, sense) || before || steps(predication);
  }
}
