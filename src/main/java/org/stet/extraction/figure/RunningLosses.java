package org.stet.extraction.figure;

import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Finds money that is told as what something costs or loses in each period: "the stoppage costs
 * shops 40 million a day", "the country loses 37 billion a year". Nobody has a bill for it, so that
 * it is somebody's estimate.
 */
final class RunningLosses {
  /** What such money counts, for {@link org.stet.fact.Figure#counted}. */
  static final String COUNTED = "running loss";

  private static final int REACH = 9;
  private static final Pattern LOSING =
      Pattern.compile("cost|lose|waste|drain|bleed|forfeit|forgo|forego|squander|deprive");
  private static final Pattern EACH =
      Pattern.compile(
          "(?is)^(?:[^.;:]|[.](?=\\d)){0,40}?\\b(?:(?:an?|per|each|every) (?:hour|day|night|week|month|quarter|year)|hourly|daily|weekly|monthly|yearly|annually)\\b.*");

  private RunningLosses() {}

  /**
   * Whether the amount is such a loss.
   *
   * @param behind the text of the sentence behind the amount
   */
  static boolean tells(ParsedSentence sentence, Token amount, String behind) {
    if (!EACH.matcher(behind).matches()) {
      return false;
    }
    for (int i = amount.index() - 1; i >= Math.max(0, amount.index() - REACH); i--) {
      Token before = sentence.token(i);
      if (before.isVerb()) {
        return LOSING.matcher(before.lemma()).matches() && !isBare(sentence, before);
      }
      if (before.text().equals("(")) {
        return false;
      }
    }
    return false;
  }

  /** "cannot cost", "to lose": what would be, not what is. */
  private static boolean isBare(ParsedSentence sentence, Token verb) {
    return verb.index() > 0
        && (sentence.token(verb.index() - 1).tag().equals("TO")
            || sentence.token(verb.index() - 1).tag().equals("MD"));
  }
}
