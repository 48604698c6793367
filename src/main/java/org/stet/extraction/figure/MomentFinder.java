package org.stet.extraction.figure;

import java.util.Comparator;
import java.util.List;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Moment;
import org.stet.fact.Span;

/** Finds the time a figure holds for: the one in its own clause, never that of the report. */
final class MomentFinder {
  private static final int LONGEST_CLIMB = 8;

  private MomentFinder() {}

  /** The time among {@code moments} that {@code anchor} holds for, or null. */
  static Moment find(ParsedSentence sentence, Token anchor, List<Moment> moments) {
    Token clause = verb(sentence, anchor);
    Token outer = clause == null ? null : outer(sentence, clause);
    return moments.stream()
        .filter(moment -> sentence.fact().span().contains(moment.span()))
        .filter(moment -> belongs(sentence, moment.span(), anchor, clause, outer))
        .min(Comparator.comparingInt(moment -> Math.abs(moment.span().start() - anchor.start())))
        .orElse(null);
  }

  private static boolean belongs(
      ParsedSentence sentence, Span words, Token anchor, Token clause, Token outer) {
    Token top = null;
    for (Token token : sentence.within(words)) {
      Token head = sentence.head(token);
      if (head == null || head.start() < words.start() || head.end() > words.end()) {
        top = token;
        break;
      }
    }
    if (top == null) {
      return false;
    }
    Token verb = verb(sentence, top);
    if (verb == null) {
      return clause == null;
    }
    return verb.equals(clause)
        || verb.equals(outer)
        || (clause != null && verb.head() == clause.index() && verb.is("advcl"));
  }

  /** The nearest verb above {@code token}. */
  private static Token verb(ParsedSentence sentence, Token token) {
    Token at = sentence.head(token);
    for (int step = 0; at != null && step < LONGEST_CLIMB; step++) {
      if (at.isVerb()) {
        return at;
      }
      at = sentence.head(at);
    }
    return null;
  }

  /** The clause of which {@code clause} is the result or manner: "struck at dawn, killing 11". */
  private static Token outer(ParsedSentence sentence, Token clause) {
    Token head = sentence.head(clause);
    boolean part = clause.is("advcl") || clause.is("xcomp") || clause.is("conj");
    return part && head != null && head.isVerb() ? head : null;
  }
}
