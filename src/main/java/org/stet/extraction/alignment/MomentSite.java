package org.stet.extraction.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Moment;
import org.stet.fact.Moment.Precision;
import org.stet.fact.Span;

/**
 * A time with the clause that it dates.
 *
 * @param moment the time
 * @param article number of its article in the story
 * @param sentence its sentence
 * @param clause the clause, the words of the time left out
 * @param slot what the preposition before the time makes of it
 * @param loose whether words before it leave room: "about 2 p.m.", "shortly after noon"
 */
record MomentSite(
    Moment moment, int article, ParsedSentence sentence, Clause clause, Slot slot, boolean loose) {
  private static final Set<String> LOOSE =
      Set.of(
          "about",
          "around",
          "shortly",
          "just",
          "nearly",
          "almost",
          "before",
          "after",
          "roughly",
          "approximately",
          "some",
          "soon",
          "near");
  private static final int BEFORE = 3;
  private static final int DATELINE = 40;

  /** What a preposition makes of a time. */
  enum Slot {
    /** "at", "on", "in", or nothing. */
    WHEN,
    /** "from", "since", "as of": where something begins. */
    START,
    /** "by", "until", "to": where something ends. */
    END,
    /** "before", "after": a time that dates something else. */
    BESIDE
  }

  /** The site of {@code moment}, or empty where it dates no event of its own. */
  static Optional<MomentSite> of(
      Moment moment, int number, ParsedArticle article, AlignmentWords lexicon) {
    ParsedSentence sentence = article.sentenceAt(moment.span()).orElse(null);
    List<Token> words = sentence == null ? List.of() : sentence.within(moment.span());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Token top = top(sentence, words);
    Clause clause = Clause.around(sentence, top, words::contains, lexicon);
    boolean alone = clause.governor().equals(top) || words.contains(clause.governor());
    // a time beside "said" is that of the report
    if (alone || dateline(sentence, moment) || lexicon.reports(clause.predicate())) {
      return Optional.empty();
    }
    return Optional.of(
        new MomentSite(
            moment,
            number,
            sentence,
            clause,
            slot(sentence, words.get(0)),
            before(sentence, words.get(0), LOOSE)));
  }

  /** "BUDAPEST, Feb 5 (Agency) -": the day of the report. */
  private static boolean dateline(ParsedSentence sentence, Moment moment) {
    Span span = sentence.fact().span();
    int start = moment.span().start() - span.start();
    int end = moment.span().end() - span.start();
    return start <= DATELINE
        && end < span.length()
        && span.text().substring(end, Math.min(span.length(), end + 3)).matches("(?s)\\s?[(–—-].*");
  }

  /** Whether the time can be compared by the clock. */
  boolean byClock() {
    return moment.precision() == Precision.MINUTE || moment.precision() == Precision.PART_OF_DAY;
  }

  /** Whether the words name a day: "Wednesday night", "on Tuesday". */
  boolean dated() {
    return moment
            .span()
            .text()
            .matches("(?s).*(?:day\\b|\\d\\s\\p{Lu}|\\p{Lu}\\p{Ll}+\\.?\\s\\d).*")
        && moment.precision() != Precision.MINUTE;
  }

  private static Token top(ParsedSentence sentence, List<Token> words) {
    for (Token word : words) {
      Token head = sentence.head(word);
      if (head == null || !words.contains(head)) {
        return word;
      }
    }
    return words.get(0);
  }

  private static Slot slot(ParsedSentence sentence, Token first) {
    for (int i = first.index() - 1; i >= Math.max(0, first.index() - 2); i--) {
      switch (sentence.token(i).text().toLowerCase(Locale.ROOT)) {
        case "from", "since", "starting", "beginning", "of" -> {
          return Slot.START;
        }
        case "by", "until", "till", "to", "through", "til" -> {
          return Slot.END;
        }
        case "before", "after", "than" -> {
          return Slot.BESIDE;
        }
        default -> {}
      }
    }
    return Slot.WHEN;
  }

  private static boolean before(ParsedSentence sentence, Token first, Set<String> words) {
    for (int i = first.index() - 1; i >= Math.max(0, first.index() - BEFORE); i--) {
      if (words.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
