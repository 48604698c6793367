package org.stet.extraction.moment;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.Token;

/**
 * Years that stand alone, without a month or a preposition: "the 1994 accord", "(born 1971)".
 *
 * <p>A number of four digits without a comma is a year, unless it counts the things named after it:
 * "1800 homes", "2000 euros", "$2000".
 */
final class BareYears {
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  private static final Pattern RANGE = Pattern.compile("[-–]\\d");

  private BareYears() {}

  static void read(Page page, Page.Readings readings) {
    List<Token> tokens = page.sentence().tokens();
    int sentence = page.sentence().fact().span().start();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.tag().equals("CD")
          && YEAR.matcher(token.text()).matches()
          && !counts(tokens, i)
          && !RANGE.matcher(page.text().substring(token.end() - sentence)).lookingAt()) {
        readings.add(
            LongTimes.year(
                token.start() - sentence, token.end() - sentence, Integer.parseInt(token.text())));
      }
    }
  }

  private static boolean counts(List<Token> tokens, int number) {
    boolean money = number > 0 && tokens.get(number - 1).tag().equals("$");
    return money || (number + 1 < tokens.size() && tokens.get(number + 1).tag().matches("NNP?S"));
  }
}
