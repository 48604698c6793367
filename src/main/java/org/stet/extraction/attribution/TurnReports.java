package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * Reads an interview that is printed turn by turn: each paragraph begins with its speaker and a
 * colon, and a paragraph without one goes on with the turn before.
 */
final class TurnReports {
  /** Fewer turns than these may be a dateline, a label or a list. */
  private static final int LEAST = 3;

  private static final Pattern LABEL =
      Pattern.compile(
          "[“\"]?(?<name>\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3})(?<colon>:)\\s.*",
          Pattern.DOTALL);

  private final ParsedArticle parsed;

  TurnReports(ParsedArticle parsed) {
    this.parsed = parsed;
  }

  /** A turn: where its label and its words begin and end. */
  private record Turn(ParsedSentence first, Token head, Span label, Span colon, int own, int end) {
    Turn upTo(ParsedSentence sentence) {
      int last = sentence.fact().span().end();
      boolean here = sentence.paragraph() == first.paragraph();
      return new Turn(first, head, label, colon, here ? last : own, last);
    }

    Turn alone() {
      return new Turn(first, head, label, colon, own, own);
    }
  }

  /** The turns of the article, or none where it is no interview. */
  List<Report> find() {
    List<Turn> turns = new ArrayList<>();
    Turn open = null;
    int paragraph = -1;
    for (ParsedSentence sentence : parsed.sentences()) {
      Span span = sentence.fact().span();
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        Turn next = turn(sentence);
        boolean aside = span.text().matches("(?s)[“\"]?[(\\[].*");
        if (next != null || aside) {
          close(turns, open);
          open = next;
        }
      }
      if (open != null) {
        open = open.upTo(sentence);
      }
    }
    close(turns, open == null ? null : open.alone());
    return interview(turns) ? turns.stream().map(this::report).toList() : List.of();
  }

  private static void close(List<Turn> turns, Turn turn) {
    if (turn != null) {
      turns.add(turn);
    }
  }

  /** Two or more speakers, one of whom speaks again. */
  private static boolean interview(List<Turn> turns) {
    Map<String, Integer> speakers = new HashMap<>();
    turns.forEach(turn -> speakers.merge(turn.label().text(), 1, Integer::sum));
    return turns.size() >= LEAST
        && speakers.size() > 1
        && speakers.values().stream().anyMatch(times -> times > 1);
  }

  private Turn turn(ParsedSentence sentence) {
    Matcher matcher = LABEL.matcher(sentence.fact().span().text());
    if (!matcher.matches()) {
      return null;
    }
    int offset = sentence.fact().span().start();
    Span label =
        parsed.article().span(offset + matcher.start("name"), offset + matcher.end("name"));
    Span colon =
        parsed.article().span(offset + matcher.start("colon"), offset + matcher.end("colon"));
    List<Token> words = sentence.within(label);
    return words.isEmpty()
        ? null
        : new Turn(sentence, words.get(words.size() - 1), label, colon, label.end(), label.end());
  }

  private Report report(Turn turn) {
    int from = turn.colon().end();
    while (from < turn.end() && Character.isWhitespace(parsed.article().text().charAt(from))) {
      from++;
    }
    return new Report(
        turn.first(),
        turn.label(),
        turn.head(),
        turn.colon(),
        parsed.article().span(from, turn.end()),
        Stance.SAYS,
        List.of(),
        true,
        Report.AGREED);
  }
}
