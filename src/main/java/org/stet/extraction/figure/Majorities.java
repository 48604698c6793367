package org.stet.extraction.figure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Finds shares told in words that only a count could give: "most of the passengers were students",
 * "the vast majority of the victims came from abroad". Only of things that can be counted: "most of
 * the money" is no count.
 */
final class Majorities {
  /** The clause and the words of the share in it, as places in the sentence. */
  record Found(int start, int end, int shareEnd) {}

  private static final int REACH = 4;
  private static final Pattern SHARE =
      Pattern.compile(
          "^(?:[\"“”]?)(?<share>Most|(?:The|A) (?:vast |great |overwhelming |large |clear )?majority|(?:Nearly|Almost|Practically|Virtually) all) of (?:the|its|their|his|her|those|these)\\s[^,.;:“”\"]{3,160}");
  private static final Pattern CLAUSE_OF_TIME =
      Pattern.compile("(?i)\\b(?:will|would|should|must|can|could|may|might|if)\\b");

  /** What is told of in parts without a count, or is counted by everybody. */
  private static final Set<String> NO_COUNT =
      Set.of(
          "day",
          "year",
          "month",
          "week",
          "hour",
          "night",
          "time",
          "thing",
          "way",
          "minute",
          "detail",
          "word",
          "line",
          "page",
          "part",
          "headline",
          "point",
          "question",
          "goods");

  private Majorities() {}

  static Optional<Found> find(ParsedSentence sentence, String text) {
    Matcher matcher = SHARE.matcher(text);
    if (!matcher.find() || CLAUSE_OF_TIME.matcher(matcher.group()).find()) {
      return Optional.empty();
    }
    int offset = sentence.fact().span().start();
    Token counted = counted(sentence, offset + matcher.end("share"));
    boolean told =
        counted != null
            && !NO_COUNT.contains(counted.lemma())
            && sentence.tokens().stream()
                .skip(counted.index() + 1L)
                .anyMatch(
                    token ->
                        token.end() <= offset + matcher.end() && token.tag().matches("VB[DPZ]"));
    return told
        ? Optional.of(new Found(matcher.start("share"), matcher.end(), matcher.end("share")))
        : Optional.empty();
  }

  /** The noun in the plural right behind "of the", or null. */
  private static Token counted(ParsedSentence sentence, int from) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      if (token.start() < from || token.tag().matches("IN|DT|PRP\\$")) {
        continue;
      }
      if (token.tag().matches("NNP?S")) {
        return token;
      }
      if (!token.tag().matches("JJ.?|NNP?|VBN|VBG|CD|HYPH|CC") || ++words > REACH) {
        return null;
      }
    }
    return null;
  }
}
