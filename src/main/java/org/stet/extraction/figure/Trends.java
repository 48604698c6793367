package org.stet.extraction.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Finds changes over a time that somebody must have counted at both ends: "thefts have doubled
 * since 2020", "the number of empty beds has risen by a third in five years". What a firm earns and
 * what a market asks is on record, and is no such change.
 */
final class Trends {
  /** The clause and the words of the change in it, as places in the sentence. */
  record Found(int start, int end, int changeStart, int changeEnd) {}

  private static final int LONGEST = 2_000;
  private static final String ABOUT =
      "(?:(?:more than|less than|nearly|almost|about|roughly|at least|over|around|well over|sharply|steadily) )*";
  private static final String AMOUNT =
      "(?:by )?"
          + ABOUT
          + "(?:\\d[\\d.,]*(?:%| per ?cent)|a (?:third|quarter|fifth|half|tenth)|half|two[- ]thirds|three[- ]quarters|(?:two|three|four|five|six|seven|eight|nine|ten)fold|(?:two|three|four|five|six|seven|eight|nine|ten) times)";
  private static final String SPAN_OF_TIME =
      "(?:since\\b|(?:in|over|within|during) (?:the )?(?:(?:past|last|just|only|less than|more than|under) )*(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|few|several)?\\s?(?:years?|months?|decades?|weeks?|generation)\\b|(?:on|from|compared (?:with|to)) (?:last|the previous|a) (?:year|season|month)|between (?:19|20)\\d\\d and|from (?:19|20)\\d\\d to|(?:last|this) (?:year|season)\\b|in (?:19|20)\\d\\d\\b|a year (?:ago|earlier))";
  private static final Pattern CHANGE =
      Pattern.compile(
          "^(?<subject>\\p{Lu}[^.,;:“”\"]{3,90}?)\\s(?:(?:has|have) )?"
              + ABOUT
              + "(?<change>(?:doubled|tripled|trebled|quadrupled|quintupled|halved)|(?:(?:risen|rose|fallen|fell|grown|grew|increased|decreased|dropped|climbed|declined|shrunk|shrank|jumped|surged|soared|plunged|gone up|gone down|went up|went down)|(?:is|are) (?:up|down)) "
              + AMOUNT
              + ")(?:\\s[^.,;:“”\"]{0,60}?)??\\s"
              + SPAN_OF_TIME);

  /** What is on record: accounts, markets, clocks and thermometers. */
  private static final Pattern ON_RECORD =
      Pattern.compile(
          "(?i)\\b(?:sales|revenues?|turnover|profits?|loss(?:es)?|earnings|income|dividends?|shares?|stocks?|prices?|futures|index|yields?|bonds?|margins?|orders|deliveries|exports|imports|gdp|output|inflation|debt|salary|salaries|fares?|fees?|tariffs?|temperatures?|votes?|turnout|budget|spending|tax(?:es)?|rates? of interest|interest rates?|euro|dollar|rouble|ruble|pound|yuan|yen|zloty|lira|bitcoin|oil|gas|toll|deaths|dead|injured|wounded|its|his|her|our|my|their|your|we|i|he|she|it|they)\\b");

  private Trends() {}

  static Optional<Found> find(ParsedSentence sentence, String text) {
    Matcher matcher = text.length() > LONGEST ? null : CHANGE.matcher(text);
    if (matcher == null
        || !matcher.find()
        || ON_RECORD.matcher(matcher.group("subject")).find()
        || !counts(sentence, matcher.end("subject"))) {
      return Optional.empty();
    }
    return Optional.of(new Found(0, matcher.end(), matcher.start("change"), matcher.end("change")));
  }

  /** Whether the subject has many things to count: "thefts from stores", "the number of beds". */
  private static boolean counts(ParsedSentence sentence, int subjectEnd) {
    int end = sentence.fact().span().start() + subjectEnd;
    return sentence.tokens().stream()
        .filter(token -> token.end() <= end)
        .anyMatch(token -> token.tag().equals("NNS") || isMeasured(token));
  }

  private static boolean isMeasured(Token token) {
    return token.tag().equals("NN")
        && token
            .lemma()
            .matches(
                "number|rate|share|proportion|population|crime|violence|theft|poverty|unemployment|homelessness|use|consumption|demand|incidence|membership|attendance|traffic|waiting|absenteeism|truancy|addiction|abuse|fraud|smuggling|trafficking|piracy|poaching|deforestation");
  }
}
